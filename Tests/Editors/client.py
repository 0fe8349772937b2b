"""The least of a client: speaks with the server over its streams, and keeps what it shows."""
import json
import os
import select
import subprocess


class Client:
    def __init__(self, command, capabilities=None, folder=None, options=None, cwd=None):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=cwd)
        self.buffer = b""
        self.number = 0
        self.versions = {}
        self.diagnostics = {}
        self.initialized = self.request(
            "initialize",
            {"processId": None, "rootUri": folder and f"file://{folder}", "capabilities": capabilities or {}, "initializationOptions": options or {}})
        self.notify("initialized", {})

    def send(self, message):
        body = json.dumps(message).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def notify(self, method, params):
        self.send({"jsonrpc": "2.0", "method": method, "params": params})

    def read(self, timeout=20):
        while True:
            end = self.buffer.find(b"\r\n\r\n")
            if end >= 0:
                length = int(self.buffer[:end].split(b":")[1])
                if len(self.buffer) >= end + 4 + length:
                    body = self.buffer[end + 4 : end + 4 + length]
                    self.buffer = self.buffer[end + 4 + length :]
                    message = json.loads(body)
                    if message.get("method") == "textDocument/publishDiagnostics":
                        self.diagnostics[message["params"]["uri"]] = message["params"]
                    return message
            ready, _, _ = select.select([self.process.stdout], [], [], timeout)
            block = os.read(self.process.stdout.fileno(), 1 << 20) if ready else b""
            if not block:
                raise RuntimeError("the server is silent")
            self.buffer += block

    def request(self, method, params):
        self.number += 1
        self.send({"jsonrpc": "2.0", "id": self.number, "method": method, "params": params})
        while True:
            message = self.read()
            if message.get("id") == self.number and "method" not in message:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']}")
                return message["result"]

    def open(self, uri, text, language="yaml"):
        self.versions[uri] = 1
        self.notify("textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": language, "version": 1, "text": text}})

    def change(self, uri, changes):
        self.versions[uri] += 1
        self.notify("textDocument/didChange", {"textDocument": {"uri": uri, "version": self.versions[uri]}, "contentChanges": changes})

    def shown(self, uri, version=None):
        """What is shown of a document, at that edit or a later one."""
        version = version or self.versions[uri]
        while self.diagnostics.get(uri, {}).get("version", 0) < version:
            self.read()
        return self.diagnostics[uri]

    def stop(self):
        self.request("shutdown", None)
        self.notify("exit", None)
        status = self.process.wait(20)
        self.process.stdin.close()
        self.process.stdout.close()
        return status
