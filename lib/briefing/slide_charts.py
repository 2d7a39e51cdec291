"""Charts of the slides, made of PowerPoint's own parts: the numbers in them can be changed."""

from collections.abc import Sequence

from pptx.chart.chart import Chart
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_LEGEND_POSITION, XL_TICK_LABEL_POSITION
from pptx.slide import Slide
from pptx.util import Pt

from lib.briefing.content import AreaPart, Result
from lib.briefing.slide_parts import FACE, Box, colour, describe, shortened
from lib.charts.gauge import scale_of
from lib.charts.palette import LIGHT, SHAPE
from lib.core.verdict import Status

_NAME = 34  # letters of a category
_SHARE = '0.0"%"'
_FRAME, _CATEGORY = 0.9, 0.85  # inches


def counts(slide: Slide, box: Box, areas: Sequence[AreaPart], alt: str) -> None:
    """How many indicators of each area have which verdict, stacked."""
    data = CategoryChartData(number_format="0")
    data.categories = [shortened(area.short_name, _NAME) for area in areas]
    shown = [status for status in Status if any(area.counts[status] for area in areas)]
    for status in shown:
        data.add_series(f"{SHAPE[status]} {status.label}", [area.counts[status] or None for area in areas])
    chart = _added(slide, XL_CHART_TYPE.BAR_STACKED, box, data, alt)
    if not shown:
        return
    plot = chart.plots[0]
    plot.gap_width, plot.overlap = 45, 100
    for series, status in zip(plot.series, shown, strict=True):
        series.format.fill.solid()
        series.format.fill.fore_color.rgb = colour(LIGHT.tones[status].fill)
        labels = series.data_labels
        labels.show_value, labels.number_format, labels.number_format_is_linked = True, "0", False
        labels.font.size, labels.font.bold, labels.font.color.rgb = Pt(16), True, colour(LIGHT.card)
    chart.value_axis.visible = False


def results(slide: Slide, box: Box, found: Sequence[Result], alt: str) -> None:
    """What each indicator reached, in its verdict's colour, beside what it must reach."""
    data = CategoryChartData(number_format=_SHARE)
    data.categories = [f"{SHAPE[one.status]} {shortened(one.short_name, _NAME)}" for one in found]
    data.add_series("Kết quả (%)", [one.value for one in found])
    data.add_series("Mức phải đạt (%)", [one.target for one in found])
    height = min(box.height, _FRAME + _CATEGORY * len(found))
    chart = _added(slide, XL_CHART_TYPE.BAR_CLUSTERED, box._replace(height=height), data, alt)
    plot = chart.plots[0]
    plot.gap_width, plot.overlap = 40, -5
    reached, goals = plot.series
    reached.format.fill.solid()
    reached.format.fill.fore_color.rgb = colour(LIGHT.muted)  # of the legend; each bar has its verdict's colour
    for place, one in enumerate(found):
        fill = reached.points[place].format.fill
        fill.solid()
        fill.fore_color.rgb = colour(LIGHT.tones[one.status].fill)
    goals.format.fill.solid()
    goals.format.fill.fore_color.rgb = colour("#b9c2cc")
    for series in (reached, goals):
        labels = series.data_labels
        labels.show_value, labels.number_format, labels.number_format_is_linked = True, _SHARE, False
        labels.position = XL_LABEL_POSITION.OUTSIDE_END
        labels.font.size, labels.font.bold = Pt(14 if series is reached else 11), series is reached
    axis = chart.value_axis
    axis.minimum_scale = 0
    axis.maximum_scale = max(scale_of(one.value, one.target) for one in found) * 1.15
    axis.visible = False


def _added(slide: Slide, kind: XL_CHART_TYPE, box: Box, data: CategoryChartData, alt: str) -> Chart:
    frame = slide.shapes.add_chart(kind, *box.sizes, data)
    describe(frame._element, alt)
    chart = frame.chart
    chart.font.name, chart.font.size = FACE, Pt(14)
    chart.has_title = False
    chart.has_legend = True
    chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.BOTTOM, False
    chart.value_axis.has_major_gridlines = False
    chart.category_axis.reverse_order = True  # the first on top, as in the plan
    chart.category_axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    chart.category_axis.format.line.color.rgb = colour(LIGHT.line)
    return chart
