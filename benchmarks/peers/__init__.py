"""The overview and the area page as one would build them with Dash and with Panel, on the same figures."""
