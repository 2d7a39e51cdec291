def generated_cases(n, seed):
    return iter(())
