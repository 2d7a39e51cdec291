"""Several processes of the dashboard behind nginx, with one PostgreSQL, on this machine for a while."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path

from scripts.served import ROOT, NotServing, dashboard, free_port

NAME = "localhost"
CONFIGURATION = ROOT / "deploy" / "nginx.conf"
_START_SECONDS = 20
_MAIN = """
worker_processes 1;
daemon off;
error_log {folder}/nginx.log;
pid {folder}/nginx.pid;
{user}
events {{}}
http {{
    access_log {folder}/access.log;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    include {folder}/site.conf;
}}
"""


class Balanced:
    """`address` is nginx'; the processes behind it go by the number that the cookie names, `own` is where each listens."""

    def __init__(self, address: str, own: Mapping[str, str]) -> None:
        self.address, self.own = address, own
        self._running: dict[str, ExitStack] = {}

    def start(self, number: str, folder: Path, settings: Mapping[str, str], port: int) -> None:
        stack = ExitStack()
        stack.enter_context(dashboard(folder, settings=settings, port=port))
        self._running[number] = stack

    def stop(self, number: str) -> None:
        """End a process as `systemctl stop` would."""
        self._running.pop(number).close()

    def close(self) -> None:
        for number in list(self._running):
            self.stop(number)


def find_nginx() -> str | None:
    return shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")


@contextmanager
def balanced(folder: Path, settings: Mapping[str, str]) -> Iterator[Balanced]:
    """Two processes behind deploy/nginx.conf, of which only ports, name and certificate are others.

    `settings` are those of both; DATABASE_URL and CCHC_DATA_DIR say what they share.

    Raises:
        NotServing: one of them did not start.
    """
    secure, plain, *ports = [free_port() for _ in range(4)]
    own = {str(number): f"http://{NAME}:{port}" for number, port in enumerate(ports, start=1)}
    given = Balanced(f"https://{NAME}:{secure}", own)
    with ExitStack() as stack:
        stack.callback(given.close)
        with ThreadPoolExecutor() as threads:
            for number, port in enumerate(ports, start=1):
                threads.submit(given.start, str(number), folder / str(number), settings, port)
        _certificate(folder)
        (folder / "site.conf").write_text(site(secure, plain, ports, folder), encoding="utf-8")
        stack.enter_context(_nginx(folder, secure))
        yield given


def site(secure: int, plain: int, ports: list[int], folder: Path) -> str:
    """The committed configuration with other ports, another name and a certificate of our own."""
    text = CONFIGURATION.read_text(encoding="utf-8")
    changes = {
        "listen 443": f"listen 127.0.0.1:{secure}",
        "listen 80": f"listen 127.0.0.1:{plain}",
        "cchc.example.vn": NAME,
        "/etc/ssl/certs/cchc.pem": f"{folder}/cchc.pem",
        "/etc/ssl/private/cchc.key": f"{folder}/cchc.key",
        ":8501": f":{ports[0]}",
        ":8502": f":{ports[1]}",
    }
    for written, instead in changes.items():
        if written not in text:
            raise ValueError(f"{CONFIGURATION.name} says nothing of {written}")
        text = text.replace(written, instead)
    return text


def _certificate(folder: Path) -> None:
    made = [
        "-newkey",
        "rsa:2048",
        "-nodes",
        "-days",
        "2",
        "-subj",
        f"/CN={NAME}",
        "-addext",
        f"subjectAltName=DNS:{NAME}",
    ]
    kept = ["-keyout", str(folder / "cchc.key"), "-out", str(folder / "cchc.pem")]
    subprocess.run(["openssl", "req", "-x509", *made, *kept], check=True, capture_output=True)  # noqa: S603, S607 - ours


@contextmanager
def _nginx(folder: Path, port: int) -> Iterator[None]:
    program = find_nginx()
    if program is None:
        raise NotServing("nginx is not installed")
    user = "user root;" if os.geteuid() == 0 else ""  # its workers read the folder of the test
    (folder / "nginx.conf").write_text(_MAIN.format(folder=folder, user=user), encoding="utf-8")
    command = [program, "-c", str(folder / "nginx.conf"), "-p", str(folder), "-e", str(folder / "nginx.log")]
    process = subprocess.Popen(command, stdin=subprocess.DEVNULL)  # noqa: S603 - Debian's program, arguments of our own
    try:
        _wait(process, port, folder)
        yield
    finally:
        process.terminate()
        process.wait(10)


def _wait(process: subprocess.Popen[bytes], port: int, folder: Path) -> None:
    end = time.monotonic() + _START_SECONDS
    while time.monotonic() < end and process.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise NotServing((folder / "nginx.log").read_text(encoding="utf-8", errors="replace"))
