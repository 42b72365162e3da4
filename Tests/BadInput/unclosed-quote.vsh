add-phase "01-100
