// A statement that writes and then fails.
CREATE (node:Broken {id: 'Broken:1'})
WITH node
RETURN 1 / size([x IN [1] WHERE x > 1]) AS nothing
