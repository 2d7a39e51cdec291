"""What single texts name: a unit, a period, a day, points, a mean."""
