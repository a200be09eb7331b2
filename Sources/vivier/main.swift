print("vivier")
