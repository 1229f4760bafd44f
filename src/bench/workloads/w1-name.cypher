// What is the name of this startup?
// :param slug => "startup-7"
MATCH (startup:Organization {slug: $slug})
WHERE startup:Startup
RETURN {startup: {id: "Startup:" + startup.slug, name: startup.name}} AS data
