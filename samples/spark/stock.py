"""Checks a stock of vehicle sheets, one JSON sheet a line, on a cluster.

    spark-submit stock.py STOCK OUTCOMES [PROGRAM]

Each worker pipes its stretch of the stock through PROGRAM, which is /usr/local/bin/prerentree where it is not said;
`prerentree merge OUTCOMES/part-* --out DIR` joins what they found.
"""
import sys

from pyspark.sql import SparkSession

stock, outcomes, program = (sys.argv[1:] + ["/usr/local/bin/prerentree"])[:3]
spark = SparkSession.builder.appName("prerentree").getOrCreate()
sheets = spark.sparkContext.textFile(stock)
sheets.pipe(f"{program} process - --input-format ndjson --out -").saveAsTextFile(outcomes)
spark.stop()
