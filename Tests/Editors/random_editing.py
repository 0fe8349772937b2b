#!/usr/bin/env python3
"""Edits documents at random for a while, and compares what the server shows with what `validate` says.

    random_editing.py PROGRAM SECONDS [SEED]

Fifty documents stay open; the server's memory must not grow.
"""
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time

from client import Client

DAY = "2024-06-01"
PIECES = ["\n", ": ", "  ", "é", "😀", '"', "{", "}", "- ", "oui", "12", "marque", "#", "---\n", "\t", "[", "x", "kW"]


def units(text):
    return len(text.encode("utf-16-le")) // 2


def place(text, offset):
    before = text[:offset]
    line = before.count("\n")
    return {"line": line, "character": units(before[before.rfind("\n") + 1:])}


def told(shown, text):
    lines = text.split("\n")

    def position(at):
        line = lines[at["line"]] if at["line"] < len(lines) else ""
        head = line.encode("utf-16-le")[: at["character"] * 2].decode("utf-16-le")
        return [at["line"] + 1, len(head) + 1]

    return [[d["code"], *position(d["range"]["start"]), *position(d["range"]["end"]), d["message"]] for d in shown]


def validate(program, name, text, folder):
    path = pathlib.Path(folder, name)
    path.write_text(text, newline="")
    run = subprocess.run([program, "validate", name, "--format", "json", "--quiet", "--as-of", DAY], cwd=folder, capture_output=True)
    sheets = json.loads(run.stdout)["sheets"]
    return [[d["code"], d["line"], d["column"], d["endLine"], d["endColumn"], d["message"]] for s in sheets for d in s["diagnostics"]]


def memory(process):
    for line in pathlib.Path(f"/proc/{process.pid}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1])
    return 0


def main():
    program, seconds = os.path.abspath(sys.argv[1]), float(sys.argv[2])
    dice = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    samples = pathlib.Path(__file__).resolve().parents[2] / "samples"
    texts = {}
    for path in sorted(samples.rglob("*")):
        if path.suffix in (".yaml", ".json", ".ndjson") and "spark" not in path.parts:
            try:
                text = path.read_bytes().decode("utf-8")
            except UnicodeDecodeError:
                continue
            if len(text) < 50_000 and "\r" not in text and not text.startswith("\ufeff"):
                texts[f"{len(texts)}{path.suffix}"] = text
    names = dice.sample(sorted(texts), 50)
    # References, plates and chassis numbers must not meet: each document is compared with a run over it alone.
    with tempfile.TemporaryDirectory() as folder:
        clients = {}
        begin, edits, compared, first = time.time(), 0, 0, 0
        client = Client([program, "lsp", "--as-of", DAY])
        for name in names:
            client.open(f"untitled:{name}", texts[name])
        while time.time() - begin < seconds:
            name = dice.choice(names)
            text = texts[name]
            start = dice.randrange(len(text) + 1)
            end = min(len(text), start + dice.choice([0, 0, 0, 1, 2, 9]))
            new = dice.choice(PIECES) if dice.random() < 0.75 else ""
            changes = [{"range": {"start": place(text, start), "end": place(text, end)}, "text": new}]
            texts[name] = text[:start] + new + text[end:]
            if len(texts[name]) < 40 or dice.random() < 0.02:
                texts[name] = dice.choice(sorted(texts.values()))
                changes = [{"text": texts[name]}]
            client.change(f"untitled:{name}", changes)
            edits += 1
            if dice.random() < 0.2:
                client.request(
                    dice.choice(["textDocument/completion", "textDocument/hover", "prerentree/record"]),
                    {"textDocument": {"uri": f"untitled:{name}"}, "position": place(texts[name], dice.randrange(len(texts[name]) + 1))})
            if edits % 40 == 0:
                # One document by itself, in a server of its own: there nothing is compared with others.
                alone = Client([program, "lsp", "--as-of", DAY])
                alone.open(f"untitled:{name}", "marque: x\n")
                alone.change(f"untitled:{name}", [{"text": texts[name]}])
                shown = told(alone.shown(f"untitled:{name}", 2)["diagnostics"], texts[name])
                alone.stop()
                expected = validate(program, name, texts[name], folder)
                if shown != expected:
                    pathlib.Path(f"/tmp/{name}").write_text(texts[name])
                    sys.exit(f"{name}: the server says\n{shown}\nvalidate says\n{expected}\nof\n{texts[name]}")
                compared += 1
            if edits == 2000:
                first = memory(client.process)
        last = memory(client.process)
        client.stop()
        assert not clients
    print(f"{edits} edits in {seconds:.0f} s, {compared} compared with validate; memory {first} → {last} KiB")
    if first and last > first * 1.25 + 4096:
        sys.exit("the server's memory grows")


if __name__ == "__main__":
    main()
