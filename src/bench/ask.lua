-- Asks at random what the file of requests says: a line each, method, path, body and If-None-Match between tabs.
local requests = {}

function init()
  math.randomseed(os.time())
  for line in io.lines(os.getenv("REQUESTS")) do
    local method, path, body, tag = line:match("([^\t]*)\t([^\t]*)\t([^\t]*)\t([^\t]*)")
    local headers = { ["Accept"] = "application/json" }
    if body ~= "" then headers["Content-Type"] = "application/json" end
    if tag ~= "" then headers["If-None-Match"] = tag end
    requests[#requests + 1] = wrk.format(method, path, headers, body ~= "" and body or nil)
  end
end

function request()
  return requests[math.random(#requests)]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    "ASKED requests=%d micros=%d failed=%d p50=%d p99=%d\n",
    summary.requests, summary.duration,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(50), latency:percentile(99)))
end
