add-phase 01ÿ100
