#!/usr/bin/env python3
"""A client that keeps to nothing: requests with parameters of any shape, ranges that lead nowhere, broken frames.

    hostile.py PROGRAM SECONDS [SEED]

Whatever it sends, the server answers every request that has a number, goes on, and ends in order.
"""
import json
import os
import random
import sys
import time

from client import Client
from random_editing import DAY, disguised, ENDINGS, samples

REQUESTS = [
    "textDocument/completion", "textDocument/hover", "textDocument/codeAction", "textDocument/inlayHint", "textDocument/documentSymbol",
    "workspace/symbol", "textDocument/foldingRange", "textDocument/documentLink", "textDocument/formatting", "prerentree/record", "initialize",
    "textDocument/nothing", "", "$/unknown"]
NOTIFICATIONS = [
    "textDocument/didOpen", "textDocument/didChange", "textDocument/didClose", "textDocument/didSave", "workspace/didChangeConfiguration",
    "workspace/didChangeWatchedFiles", "workspace/didChangeWorkspaceFolders", "$/cancelRequest", "initialized", "$/setTrace", "textDocument/nothing"]
URIS = [
    "untitled:a", "untitled:b.yaml", "untitled:c.csv", "untitled:d.json", "untitled:e.ndjson", "file:///nowhere/f.yaml", "file:///dev/null", "file:///dev/zero",
    "file:///proc/self/mem", "http://example.org/a.yaml", "", "file://", "file:///%00.yaml", "file:///a/../../etc/passwd", "untitled:", "file:///%zz%e9.yaml", "file:relative"]


def anything(dice, depth=0):
    pick = dice.randrange(12 if depth < 3 else 9)
    if pick < 9:
        return [None, True, 0, -1, 2**31, 2**63, 1e300, "", "é😀"][pick]
    if pick == 9:
        return [anything(dice, depth + 1) for _ in range(dice.randrange(3))]
    return {dice.choice(["uri", "text", "range", "start", "line", "langue", "referentiels", "codes", "x"]): anything(dice, depth + 1) for _ in range(dice.randrange(3))}


def number(dice):
    return dice.choice([0, 0, 1, 1, 2, 3, 5, 8, 13, 40, 1000, 2**31 - 1, 2**31, 2**53, -1, 1.5, "1"])


def position(dice):
    return {"line": number(dice), "character": number(dice)}


def span(dice):
    return {"start": position(dice), "end": position(dice)}


def params(dice, texts, method):
    if dice.random() < 0.08:
        return anything(dice)
    uri = dice.choice(URIS[:6] if dice.random() < 0.85 else URIS)
    document = {"uri": uri, "version": number(dice)}
    text = "x"
    if method == "textDocument/didOpen":
        ending, text = dice.choice(texts)
        document |= {"languageId": dice.choice(["yaml", "json", "csv", "ndjson", ENDINGS[ending], "cobol"]), "text": disguised(text, ending, dice)}
    found = {"textDocument": document, "position": position(dice), "range": span(dice), "context": {"diagnostics": [], "only": dice.choice([["quickfix"], ["source"], [], None])}}
    found["contentChanges"] = [
        {"range": span(dice), "text": dice.choice(["", "\n", "é😀", "marque: FIAT\n", "- ", '"', text])} if dice.random() < 0.9 else {"text": text} for _ in range(dice.randrange(3))]
    found["query"] = dice.choice(["", "a", "é", "-", "PANDA"])
    found["settings"] = dice.choice([{}, {"prerentree": {"langue": "en"}}, {"langue": "fr"}, {"referentiels": ["../x", "/dev/zero", 3]}, {"prerentree": {"codes": {"PR1101": "remarque", "PR9999": "x"}}}, None])
    found["changes"] = [{"uri": uri, "type": number(dice)}]
    found["event"] = {"added": [{"uri": "file:///nowhere"}], "removed": [{"uri": uri}]}
    found["id"] = number(dice)
    for _ in range(dice.choice([0, 0, 0, 1])):
        found[dice.choice(sorted(found))] = anything(dice)
    return found


def frame(dice, message):
    body = json.dumps(message, ensure_ascii=dice.random() < 0.5).encode("utf-8", "surrogatepass")
    return b"Content-Length: %d\r\n\r\n%b" % (len(body), body)


BROKEN = [
    b"\r\n\r\n", b"Content-Length: x\r\n\r\n", b"Content-Length: -1\r\n\r\n", b"Content-Length: 5\r\n\r\nhello", b"\x00\xff\r\n\r\n", b"Content-Length: 2\r\n\r\n{}",
    b"Content-Length: 4\r\n\r\nnull", b"GET / HTTP/1.1\r\nHost: x\r\n\r\n", b"Content-Length: 0\r\n\r\n", b"Content-Length: 27\r\n\r\n" + b'{"id":7,"method":"\xff\xfe","a":"',
    b"Content-Length: 99999999999999999999999\r\n\r\n", b'Content-Length: 24\r\n\r\n{"id":[1],"method":"aa"}']


def main():
    program, seconds = os.path.abspath(sys.argv[1]), float(sys.argv[2])
    dice = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    texts = samples()
    begin, sent, servers = time.time(), 0, 0
    while time.time() - begin < seconds:
        log = []
        encoding = dice.choice([["utf-8"], ["utf-16"], []])
        client = Client([program, "lsp", "--no-config", "--as-of", DAY], {"general": {"positionEncodings": encoding}}, folder="/nowhere")
        servers += 1
        try:
            for _ in range(200):
                method = dice.choice(REQUESTS + NOTIFICATIONS * 2)
                if dice.random() < 0.02:
                    log.append(dice.choice(BROKEN))
                    client.process.stdin.write(log[-1])
                    continue
                message = {"jsonrpc": "2.0", "method": method, "params": params(dice, texts, method)}
                is_request = method in REQUESTS
                if is_request:
                    client.number += 1
                    message["id"] = client.number
                log.append(frame(dice, message))
                client.process.stdin.write(log[-1])
                client.process.stdin.flush()
                sent += 1
                if is_request:
                    answer = client.read(timeout=30)
                    while answer.get("id") != client.number or "method" in answer:
                        answer = client.read(timeout=30)
            client.stop()
        except (RuntimeError, BrokenPipeError) as problem:
            if "shutdown" in str(problem):
                continue
            with open("/tmp/hostile.log", "wb") as file:
                file.write(b"".join(log))
            sys.exit(f"the server has gone or is silent ({problem}); what was sent is in /tmp/hostile.log, the last: {log[-1][:2000]!r}")
    print(f"{sent} messages of a client that keeps to nothing, {servers} conversations")


if __name__ == "__main__":
    main()
