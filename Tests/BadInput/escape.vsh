echo [31mred
