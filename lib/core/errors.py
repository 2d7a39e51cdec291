"""Errors that can be explained to a reader; anything else is a bug."""


class DashboardError(Exception):
    """Base class: `str(error)` is a Vietnamese sentence fit for the screen, `hint` says what to do."""

    hint = ""

    def __init__(self, message: str, *, hint: str | None = None) -> None:
        super().__init__(message)
        if hint is not None:
            self.hint = hint


class PlanError(DashboardError):
    """The plan folder cannot be used; the message names file, entry and fault."""

    hint = "Sửa tệp kế hoạch theo thông báo rồi khởi động lại chương trình."


class SettingError(DashboardError):
    """A setting of the environment cannot be used; the message names it."""

    hint = "Sửa biến môi trường theo thông báo rồi khởi động lại chương trình."


class PeriodError(DashboardError):
    """A text that should be a period code is none."""

    hint = "Kỳ viết như 2023-09, 2023-Q3, 2023-6M, 2023-9M hoặc 2023."


class StoreError(DashboardError):
    """The database refused; nothing was changed."""

    hint = "Chưa có gì thay đổi. Thử lại; nếu vẫn lỗi, báo quản trị hệ thống."


class NotAllowed(DashboardError):
    """The person may not do this; nothing was changed."""

    hint = "Chưa có gì thay đổi. Nhờ người có quyền làm, hoặc đăng nhập bằng tài khoản khác."
