"""How much of a file is read before it counts as too large. Real reports stay a hundred times below."""

MEGABYTE = 1 << 20

FILE_BYTES = 30 * MEGABYTE
DROP_FILES = 200  # that wait in one session: all offices of a province send fewer at once
DROP_BYTES = 300 * MEGABYTE
ENTRIES = 2_000
DIRECTORY_BYTES = 1 * MEGABYTE
PART_BYTES = 100 * MEGABYTE
INFLATED_BYTES = 128 * MEGABYTE
RATIO = 100
RATIO_FROM_BYTES = 16 * MEGABYTE

SHEETS = 200
ROWS = 1_048_576
COLUMNS = 16_384
SLOTS = 5_000_000
MERGES = 200_000
FORMULA = 200  # characters: what divides some cells by another is shorter
TEXT_BYTES = 96 * MEGABYTE
ANSWER_BYTES = 256 * MEGABYTE

SECONDS = 20.0
WORKER_BYTES = 1 << 30
WARM_BYTES = 256 * MEGABYTE
WARM_FILES = 200
WORKERS = 2
