#!/usr/bin/env python3
"""Edits documents at random for a while, and compares what the server shows with what `validate` says.

    random_editing.py PROGRAM SECONDS [SEED]

Half of the time one document after another is edited, and compared after every edit. In the other half fifty files of
a folder are open and edited; at the end all of them are compared with a run over the folder, and the server's memory
must not have grown.
"""
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import time

from client import Client

DAY = "2024-06-01"
ENDINGS = {".yaml": "yaml", ".yml": "yaml", ".json": "json", ".ndjson": "ndjson", ".jsonl": "ndjson", ".csv": "csv"}
PIECES = [
    "\n", ": ", "  ", "é", "😀", '"', "'", "{", "}", "]", "- ", ",", ";", "oui", "12", "marque", "marque: FIAT\n", "#", "---\n", "...\n", "\t",
    "[", "x", "kW", "\r\n", "&a ", "*a", "<<: *a\n", "| ", "> ", "? ", "! ", "%", "\u00a0", "e\u0301", "\\u00e9", "\\", "null", "~", "0x1F"]
# What it costs to be no sheet: in an editor that is left alone, named to the command it is told.
NO_SHEET = {"PR0001", "PR0003", "PR0006", "PR0008", "PR0018"}
LINE_END = re.compile("\r\n|\n|\r")


def units(text):
    return len(text.encode("utf-16-le")) // 2


def place(text, offset):
    ends = [m.end() for m in LINE_END.finditer(text, 0, offset)]
    # A carriage return whose line feed comes behind the place ends no line there.
    if ends and ends[-1] == offset and text[offset - 1:offset + 1] == "\r\n":
        ends.pop()
    return {"line": len(ends), "character": units(text[ends[-1] if ends else 0:offset])}


def boundary(text, offset):
    """No editor puts its cursor between a carriage return and its line feed."""
    return offset - 1 if text[max(0, offset - 1):offset + 1] == "\r\n" else offset


def told(shown, text):
    """A finding as both sides tell it: lines and characters from 1; the mark of the encoding is no character."""
    lines = LINE_END.split(text)
    mark = 1 if text.startswith("\ufeff") else 0

    def position(at):
        line = lines[at["line"]] if at["line"] < len(lines) else ""
        head = line.encode("utf-16-le")[: at["character"] * 2].decode("utf-16-le")
        return [at["line"] + 1, len(head) + 1 - (mark if at["line"] == 0 else 0)]

    level = ["", "error", "warning", "note"]
    return [[d["code"], level[d["severity"]], *position(d["range"]["start"]), *position(d["range"]["end"]), d["message"]] for d in shown]


def findings(parts):
    return [
        [d["code"], d["severity"], d["line"], d["column"], d["endLine"], d["endColumn"], d["message"]] for part in parts for d in part["diagnostics"]]


def validate(program, names, folder):
    """What a run says of each file."""
    run = subprocess.run([program, "validate", *names, "--format", "json", "--quiet", "--no-config", "--as-of", DAY], cwd=folder, capture_output=True)
    # Files of a folder are told with its name.
    report = json.loads(run.stdout.replace(b"(./", b"("))
    found = {}
    for part in report.get("tables", []) + report["sheets"]:
        found.setdefault(part["file"].removeprefix("./"), []).extend(findings([part]))
    return found


def samples():
    root = pathlib.Path(__file__).resolve().parents[2] / "samples"
    texts = []
    for path in sorted(root.rglob("*")):
        if path.suffix not in ENDINGS or "spark" in path.parts or path.stat().st_size > 30_000:
            continue
        try:
            texts.append((path.suffix, path.read_bytes().decode("utf-8")))
        except UnicodeDecodeError:
            continue
    return texts


def disguised(text, ending, dice):
    """The same sheet, as another editor or program would have written it."""
    way = dice.randrange(8)
    plain = text.lstrip("\ufeff")
    if way == 0:
        return plain.replace("\r\n", "\n").replace("\n", "\r\n")
    if way == 1:
        return "\ufeff" + plain
    if way == 2 and ENDINGS[ending] == "yaml":
        return "\n---\n".join([plain, plain.replace("FIAT", "SEAT"), "# rien\n", plain])
    if way == 3 and ENDINGS[ending] in ("ndjson", "csv"):
        return plain + plain
    if way == 4:
        return plain.replace("FIAT", "FI😀AT").replace(": ", ": \t", 1)
    return text


def edit(text, dice):
    """A stretch of the text, and what comes in its place."""
    start = boundary(text, dice.randrange(len(text) + 1))
    end = boundary(text, min(len(text), start + dice.choice([0, 0, 0, 1, 2, 9, 40])))
    end = max(start, end)
    return start, end, dice.choice(PIECES) if dice.random() < 0.75 else ""


def change(text, start, end, new):
    return [{"range": {"start": place(text, start), "end": place(text, end)}, "text": new}]


def same(shown, expected):
    return shown == expected or (not shown and {f[0] for f in expected} <= NO_SHEET)


def report_difference(name, text, shown, expected):
    folder = pathlib.Path(tempfile.mkdtemp())
    with open(folder / os.path.basename(name), "w", newline="", encoding="utf-8") as file:
        file.write(text)
    only_shown = [f for f in shown if f not in expected]
    only_expected = [f for f in expected if f not in shown]
    sys.exit(
        f"{folder}/{os.path.basename(name)}: the server alone says\n{only_shown}\nvalidate alone says\n{only_expected}\n"
        f"(in all {len(shown)} and {len(expected)})")


def write(path, text):
    with open(path, "w", newline="", encoding="utf-8") as file:
        file.write(text)


def one_after_another(program, texts, seconds, dice):
    """One document is open at a time, so that nothing is compared with others."""
    compared = 0
    begin = time.time()
    with tempfile.TemporaryDirectory() as folder:
        client = Client([program, "lsp", "--no-config", "--as-of", DAY])
        number = 0
        while time.time() - begin < seconds:
            ending, text = dice.choice(texts)
            text = disguised(text, ending, dice)
            number += 1
            name, language = f"{number}{ending}", ENDINGS[ending]
            uri = f"untitled:{name}"
            # It is a sheet to the editor from here on, whatever becomes of it.
            client.open(uri, "marque;modele\nFIAT;PANDA\n" if language == "csv" else '{"marque": "FIAT"}' if ending != ".yaml" else "marque: FIAT\n", language)
            client.shown(uri)
            client.change(uri, [{"text": text}])
            for _ in range(12):
                client.shown(uri)
                shown = told(client.shown(uri)["diagnostics"], text)
                write(f"{folder}/{name}", text)
                expected = validate(program, [name], folder).get(name, [])
                if not same(shown, expected):
                    report_difference(name, text, shown, expected)
                compared += 1
                start, end, new = edit(text, dice)
                client.change(uri, change(text, start, end, new))
                text = text[:start] + new + text[end:]
            client.notify("textDocument/didClose", {"textDocument": {"uri": uri}})
            os.unlink(f"{folder}/{name}")
        client.stop()
    return compared


def memory(process):
    for line in pathlib.Path(f"/proc/{process.pid}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1])
    return 0


def all_at_once(program, texts, seconds, dice):
    with tempfile.TemporaryDirectory() as folder:
        folder = os.path.realpath(folder)
        begin, edits, sizes = time.time(), 0, []
        files = {f"{i:02}{ending}": (ending, disguised(text, ending, dice)) for i, (ending, text) in enumerate(dice.sample(texts, 50))}
        for name, (_, text) in files.items():
            write(f"{folder}/{name}", text)
        client = Client([program, "lsp", "--no-config", "--as-of", DAY], folder=folder)
        now = {}
        for name, (ending, text) in files.items():
            now[name] = text
            client.open(f"file://{folder}/{name}", text, ENDINGS[ending])
        while time.time() - begin < seconds:
            name = dice.choice(sorted(files))
            uri, text = f"file://{folder}/{name}", now[name]
            start, end, new = edit(text, dice)
            changes = change(text, start, end, new)
            now[name] = text[:start] + new + text[end:]
            if len(now[name]) < 40 or len(now[name]) > 40_000 or dice.random() < 0.05:
                now[name] = files[name][1]
                changes = [{"text": now[name]}]
            client.change(uri, changes)
            edits += 1
            if dice.random() < 0.2:
                method = dice.choice(["textDocument/completion", "textDocument/hover", "prerentree/record", "textDocument/documentSymbol"])
                at = place(now[name], boundary(now[name], dice.randrange(len(now[name]) + 1)))
                client.request(method, {"textDocument": {"uri": uri}, "position": at})
            if edits % 200 == 0:
                sizes.append(memory(client.process))
        # What is shown now, against a run over the folder.
        client.request("workspace/symbol", {"query": "zzzz"})
        for name in files:
            write(f"{folder}/{name}", now[name])
            client.notify("textDocument/didSave", {"textDocument": {"uri": f"file://{folder}/{name}"}})
        quiet(client)
        expected = validate(program, ["."], folder)
        for name in files:
            shown = told(client.diagnostics.get(f"file://{folder}/{name}", {"diagnostics": []})["diagnostics"], now[name])
            wanted = expected.get(name, [])
            if not wanted or any(f[0] == "PR0018" for f in wanted):
                # No sheet to a run over the folder; what was one when it was opened stays one to the editor.
                if not shown:
                    continue
                wanted = validate(program, [name], folder).get(name, [])
            if not same(shown, wanted):
                report_difference(name, now[name], shown, wanted)
        client.stop()
    early, late = sizes[len(sizes) // 4:len(sizes) // 2], sizes[3 * len(sizes) // 4:]
    return edits, max(early, default=0), max(late, default=0)


def quiet(client):
    """Reads until the server has nothing to say for a while."""
    try:
        while True:
            client.read(timeout=1)
    except RuntimeError:
        pass


def main():
    program, seconds = os.path.abspath(sys.argv[1]), float(sys.argv[2])
    dice = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    texts = samples()
    compared = one_after_another(program, texts, seconds / 2, dice)
    print(f"{compared} edits, each compared with validate")
    edits, early, late = all_at_once(program, texts, seconds / 2, dice)
    print(f"{edits} edits in fifty open files, compared with validate over their folder; memory {early} → {late} KiB")
    # What an allocator keeps, and larger texts in the dice, are no leak.
    if early and late > early * 1.25 + 8192:
        sys.exit("the server's memory grows")


if __name__ == "__main__":
    main()
