"""A client of the least kind: it frames messages and waits for answers. Python's own library is enough."""
import json
import os
import subprocess


class Client:
    def __init__(self, command, folder, capabilities=None):
        self.server = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=folder, bufsize=0)
        self.buffer = b""
        self.requests = 0
        self.received = []
        self.ask("initialize", {"processId": os.getpid(), "rootUri": "file://" + folder, "capabilities": capabilities or {}})
        self.tell("initialized", {})

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.server.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)

    def tell(self, method, parameters):
        self.send({"method": method, "params": parameters})

    def ask(self, method, parameters):
        self.requests += 1
        number = self.requests
        self.send({"id": number, "method": method, "params": parameters})
        return self.wait(lambda message: message.get("id") == number and "method" not in message)

    def wait(self, is_wanted):
        while True:
            message = self.receive()
            if is_wanted(message):
                return message
            self.received.append(message)
            if "id" in message and "method" in message:
                self.send({"id": message["id"], "result": None})

    def receive(self):
        while True:
            end = self.buffer.find(b"\r\n\r\n")
            if end >= 0:
                length = int(self.buffer[:end].split(b":")[1])
                if len(self.buffer) >= end + 4 + length:
                    body = self.buffer[end + 4 : end + 4 + length]
                    self.buffer = self.buffer[end + 4 + length :]
                    return json.loads(body)
            arrived = os.read(self.server.stdout.fileno(), 1 << 20)
            if not arrived:
                raise EOFError("the server is gone")
            self.buffer += arrived

    def open(self, uri, text, language="markdown"):
        document = {"uri": uri, "languageId": language, "version": 1, "text": text}
        self.tell("textDocument/didOpen", {"textDocument": document})
        return self.diagnostics(uri, 1)

    def diagnostics(self, uri, version):
        def is_wanted(message):
            parameters = message.get("params") or {}
            return message.get("method") == "textDocument/publishDiagnostics" and parameters.get("uri") == uri and parameters.get("version") == version

        return self.wait(is_wanted)["params"]["diagnostics"]

    def end(self):
        self.ask("shutdown", None)
        self.tell("exit", None)
        return self.server.wait(timeout=10)
