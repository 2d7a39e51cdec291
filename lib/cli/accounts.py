"""The commands about accounts: add, list, disable, enable, password, role."""

import sys
from argparse import Namespace
from getpass import getpass

from lib.cli.files import office_here
from lib.core.account import Role
from lib.core.words import moment
from lib.services import accounts
from lib.services.passwords import PasswordError


def add(asked: Namespace) -> int:
    office = office_here()
    first = not accounts.exist(office)
    role = Role(asked.role)
    password = None if asked.without_password else _password()
    accounts.add(office, asked.name, password, role=role, unit=asked.unit, full_name=asked.full_name)
    print(f"Đã tạo tài khoản “{asked.name}”, {role.label.lower()}.")
    if first:
        print("Từ bây giờ ai cũng phải đăng nhập mới xem được.")
    return 0


def show(asked: Namespace) -> int:
    found = accounts.all(office_here())
    if not found:
        sys.stderr.write(f"Chưa có tài khoản nào. Tạo tài khoản quản trị đầu tiên: {accounts.COMMAND}\n")
    for one in found:
        seen = moment(one.signed_in_at) if one.signed_in_at else "chưa đăng nhập"
        state = "đã khóa" if one.disabled_at else "đang hoạt động"
        print("\t".join((one.name, one.full_name, one.role.label, one.unit or "", state, seen)))
    return 0


def disable(asked: Namespace) -> int:
    accounts.disable(office_here(), asked.name)
    print(f"Đã khóa tài khoản “{asked.name}”; mọi phiên làm việc của tài khoản đã kết thúc.")
    return 0


def enable(asked: Namespace) -> int:
    accounts.enable(office_here(), asked.name)
    print(f"Đã mở khóa tài khoản “{asked.name}”.")
    return 0


def password(asked: Namespace) -> int:
    office = office_here()
    accounts.set_password(office, asked.name, _password())
    print(f"Đã đặt mật khẩu mới cho “{asked.name}”; mọi phiên làm việc của tài khoản đã kết thúc.")
    return 0


def appoint(asked: Namespace) -> int:
    role = Role(asked.role)
    accounts.appoint(office_here(), asked.name, role, asked.unit)
    print(f"Tài khoản “{asked.name}” nay là {role.label.lower()}.")
    return 0


def _password() -> str:
    """Asked twice at a terminal; otherwise the first line of standard input."""
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    typed = getpass("Mật khẩu: ")
    if getpass("Gõ lại mật khẩu: ") != typed:
        raise PasswordError("Hai lần gõ không giống nhau.", hint="Chưa có gì thay đổi. Gọi lại lệnh.")
    return typed
