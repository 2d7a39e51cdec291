"""Plans as data: one folder a plan, read and validated by `lib.plans.folder`."""
