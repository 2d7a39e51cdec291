"""A folder of small files inside a backup, and back: plans that were loaded lie beside the database, not in it."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from zipfile import ZipFile

from lib.core.errors import StoreError

PREFIX = "plans/"


def write_folder(archive: ZipFile, folder: Path) -> int:
    """Write every file below a folder; a missing folder has none. Answers how many."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    for path in files:
        archive.write(path, f"{PREFIX}{path.relative_to(folder).as_posix()}")
    return len(files)


@contextmanager
def restored_folder(archive: ZipFile, folder: Path) -> Iterator[None]:
    """The folder as the backup has it, in place once the block ends well; else nothing of it is left.

    A folder that is as the backup has it already stays: a restore that was killed at its very end can be done again.
    The caller sees to it that nobody else restores into the same place meanwhile.

    Raises:
        StoreError: a folder with other files is there already, or a name in the backup leads out of it.
    """
    names = [name for name in archive.namelist() if name.startswith(PREFIX) and not name.endswith("/")]
    for left_over in folder.parent.glob(f".{folder.name}.*"):
        shutil.rmtree(left_over, ignore_errors=True)
    if not names or _is_there(archive, names, folder):
        yield
        return
    if folder.is_dir() and any(folder.iterdir()):
        raise StoreError(
            f"Thư mục {folder} đã có kế hoạch; chỉ khôi phục vào nơi còn trống.",
            hint="Đặt CCHC_DATA_DIR tới một thư mục trống rồi khôi phục lại.",
        )
    folder.parent.mkdir(parents=True, exist_ok=True)
    part = Path(tempfile.mkdtemp(prefix=f".{folder.name}.", dir=folder.parent))
    try:
        for name in names:
            _write(archive, name, part)
        yield
        if folder.is_dir():
            folder.rmdir()
        part.replace(folder)
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _is_there(archive: ZipFile, names: list[str], folder: Path) -> bool:
    """Whether the folder holds exactly the backup's files."""
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    kept = {name.removeprefix(PREFIX): name for name in names}
    return found.keys() == kept.keys() and all(
        path.read_bytes() == archive.read(kept[name]) for name, path in found.items()
    )


def _write(archive: ZipFile, name: str, folder: Path) -> None:
    inside = PurePosixPath(name.removeprefix(PREFIX))
    if inside.is_absolute() or ".." in inside.parts or "\\" in name or ":" in name:
        raise StoreError("Tệp sao lưu có tên tệp không hợp lệ; chưa khôi phục gì.", hint="Dùng một bản sao lưu khác.")
    target = folder / inside
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(archive.read(name))
