// How much was taken back or merged away?
MATCH (hidden:Hidden)
RETURN count(hidden) AS hidden
