"""What may be written behind `python -m lib`, and which function of this package each command calls: “reports.read”."""

import re
from argparse import ArgumentParser, ArgumentTypeError
from datetime import date

from lib.cli.usage import Parser
from lib.core.account import Role
from lib.core.audit import Head
from lib.core.errors import PeriodError
from lib.core.period import Period
from lib.intake.tasks.reading import TaskFile


def parser() -> Parser:
    tree = Parser(prog="python -m lib", description="Bảng điều hành cải cách hành chính: dòng lệnh.")
    commands = tree.add_subparsers(required=True, metavar="LỆNH")

    read = commands.add_parser("read", help="đọc thử tệp báo cáo, không lưu gì")
    read.add_argument("--json", action="store_true", help="in kết quả dạng JSON")
    read.add_argument("files", nargs="+", metavar="TỆP")
    read.set_defaults(command="reports.read")

    take = commands.add_parser("import", help="nhập số liệu chắc chắn, liệt kê số liệu cần xác nhận")
    take.add_argument("files", nargs="+", metavar="TỆP")
    take.set_defaults(command="reports.take")

    export = commands.add_parser("export", help="xuất mọi số liệu đến một kỳ kèm nguồn")
    export.add_argument(
        "--period", type=_period, required=True, metavar="KỲ", help="như 2023-09, 2023-Q3, 2023-6M, 2023"
    )
    export.add_argument("target", metavar="TỆP.xlsx")
    export.set_defaults(command="reports.export")

    brief = commands.add_parser("briefing", help="soạn báo cáo của một kỳ: Word, PowerPoint, Excel hoặc PDF")
    brief.add_argument(
        "--period", type=_period, required=True, metavar="KỲ", help="như 2023-09, 2023-Q3, 2023-6M, 2023"
    )
    brief.add_argument("target", metavar="TỆP.docx|.pptx|.xlsx|.pdf")
    brief.set_defaults(command="reports.brief")

    form = commands.add_parser("form", help="ghi biểu mẫu trống để đơn vị điền, nạp lại được ngay")
    form.add_argument(
        "--unit", action="append", required=True, metavar="ĐƠN_VỊ",
        help="mã đơn vị như 061, hoặc nhóm như 06/district, 06/department, 061/commune; ghi được nhiều lần",
    )  # fmt: skip
    form.add_argument("--period", type=_period, required=True, metavar="KỲ", help="như 2023-09, 2023-Q3, 2023-6M, 2023")
    form.add_argument("--area", action="append", metavar="LĨNH_VỰC", help="như procedures; bỏ trống là mọi lĩnh vực")
    form.add_argument("target", metavar="TỆP.xlsx")
    form.set_defaults(command="reports.form")

    save = commands.add_parser("backup", help="sao lưu toàn bộ dữ liệu vào một tệp")
    save.add_argument("target", metavar="TỆP")
    save.set_defaults(command="keeping.save")

    restore = commands.add_parser("restore", help="khôi phục vào nơi còn trống")
    restore.add_argument("source", metavar="TỆP")
    restore.set_defaults(command="keeping.restore")

    expire = commands.add_parser("retention", help="liệt kê tệp gốc hết thời hạn lưu giữ; chỉ xóa khi có --apply")
    expire.add_argument("--apply", action="store_true", help="xóa các tệp đó; số liệu và nhật ký vẫn được giữ")
    expire.set_defaults(command="keeping.expire")

    _add_tasks(commands.add_parser("tasks", help="nạp danh sách và tiến độ nhiệm vụ bằng Excel, liệt kê nhiệm vụ"))
    _add_plan(commands.add_parser("plan", help="xuất, kiểm tra, nạp kế hoạch bằng Excel"))
    _add_accounts(commands.add_parser("account", help="tạo, sửa, khóa tài khoản đăng nhập"))
    _add_audit(commands.add_parser("audit", help="kiểm tra, xuất nhật ký"))
    return tree


def _add_audit(tree: ArgumentParser) -> None:
    commands = tree.add_subparsers(required=True, metavar="LỆNH")

    verify = commands.add_parser("verify", help="kiểm tra nhật ký còn nguyên vẹn; in số mục và mã của mục cuối")
    verify.add_argument(
        "--noted", type=_head, metavar="SỐ:MÃ", help="số mục và mã đã ghi lại trước đây; nhật ký phải còn khớp"
    )
    verify.set_defaults(command="auditing.verify")

    export = commands.add_parser("export", help="ghi toàn bộ nhật ký ra tệp Excel hoặc csv")
    export.add_argument("target", metavar="TỆP.xlsx|.csv")
    export.set_defaults(command="auditing.export")


def _add_accounts(tree: ArgumentParser) -> None:
    commands = tree.add_subparsers(required=True, metavar="LỆNH")
    roles = ", ".join(f"{role}: {role.label.lower()}" for role in Role)

    def command(name: str, called: str, said: str) -> ArgumentParser:
        found = commands.add_parser(name, help=said)
        found.add_argument("name", metavar="TÊN", help="tên đăng nhập, như hoa.nt")
        found.set_defaults(command=called)
        return found

    def role(found: ArgumentParser) -> None:
        found.add_argument("--role", required=True, choices=[str(role) for role in Role], metavar="VAI_TRÒ", help=roles)
        found.add_argument("--unit", metavar="ĐƠN_VỊ", help="mã đơn vị như 061, chỉ cho vai trò unit")

    add = command("add", "accounts.add", "tạo tài khoản; tài khoản đầu tiên phải là quản trị")
    role(add)
    add.add_argument("--full-name", default="", metavar="HỌ_TÊN", help="tên hiện trên màn hình")
    add.add_argument("--without-password", action="store_true", help="chỉ đăng nhập qua hệ thống khác")
    commands.add_parser("list", help="liệt kê tài khoản").set_defaults(command="accounts.show")
    command("disable", "accounts.disable", "khóa, kết thúc ngay mọi phiên làm việc")
    command("enable", "accounts.enable", "mở khóa, bỏ các lần nhập sai")
    command("password", "accounts.password", "đặt mật khẩu mới, kết thúc ngay mọi phiên làm việc")
    role(command("role", "accounts.appoint", "đổi vai trò và đơn vị"))


def _add_tasks(tree: ArgumentParser) -> None:
    commands = tree.add_subparsers(required=True, metavar="LỆNH")

    take = commands.add_parser("import", help="nạp danh sách nhiệm vụ hoặc báo cáo tiến độ")
    take.add_argument("--kind", choices=[str(kind) for kind in TaskFile], help="list: danh sách; progress: tiến độ")
    take.add_argument(
        "--day", type=_day, metavar="NGÀY", help="ngày danh sách có hiệu lực, hoặc ngày tiến độ nói đến, như 2023-09-14"
    )
    take.add_argument("files", nargs="+", metavar="TỆP")
    take.set_defaults(command="working.take")

    show = commands.add_parser("list", help="liệt kê nhiệm vụ và trạng thái đến một ngày")
    show.add_argument("--day", type=_day, required=True, metavar="NGÀY", help="như 2023-09-14")
    show.set_defaults(command="working.show")


def _add_plan(tree: ArgumentParser) -> None:
    commands = tree.add_subparsers(required=True, metavar="LỆNH")

    export = commands.add_parser("export", help="ghi kế hoạch đang dùng thành tệp Excel để sửa")
    export.add_argument("target", metavar="TỆP.xlsx")
    export.set_defaults(command="planning.export")

    check = commands.add_parser("check", help="đọc thử tệp kế hoạch, nêu mọi lỗi, không ghi gì")
    check.add_argument("file", metavar="TỆP.xlsx")
    check.set_defaults(command="planning.check")

    load = commands.add_parser("load", help="nạp tệp kế hoạch thành một kế hoạch mới")
    load.add_argument("file", metavar="TỆP.xlsx")
    load.add_argument("--id", type=_plan_id, metavar="TÊN", help="tên thư mục: chữ thường không dấu, số, dấu gạch dưới")
    load.set_defaults(command="planning.load")


def _head(text: str) -> Head:
    found = re.fullmatch(r"(\d{1,12}):([0-9a-f]{64}|)", text)
    if found is None:
        raise ArgumentTypeError(f"“{text}” không phải là số mục và mã như lệnh audit verify in ra.")
    return Head(int(found[1]), found[2])


def _period(text: str) -> Period:
    try:
        return Period.parse(text)
    except PeriodError as error:
        raise ArgumentTypeError(f"{error} {error.hint}") from error


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(f"“{text}” không phải là ngày, viết như 2023-09-14.") from error


def _plan_id(text: str) -> str:
    if not re.fullmatch(r"[a-z0-9][a-z0-9_]{0,59}", text):
        raise ArgumentTypeError(
            f"“{text}” không phải là tên kế hoạch: chỉ gồm chữ thường không dấu, số, dấu gạch dưới."
        )
    return text
