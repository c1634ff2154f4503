-- Requests for wrk. KEYS: one (the sample birth), distinct (another birth each time), zipf (20,000 births, skewed by 1.1). METHOD: GET or POST.
-- The last lines of the output are read by eng/load.sh.
local keys = os.getenv("KEYS") or "one"
local method = os.getenv("METHOD") or "GET"
local births = 20000
local path = "/lahiri/natal"
local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

local cumulative = {}
local state = 0

local function zipf()
  local at = math.random() * cumulative[births]
  local low, high = 1, births
  while low < high do
    local middle = math.floor((low + high) / 2)
    if cumulative[middle] < at then low = middle + 1 else high = middle end
  end
  return low
end

function init(args)
  math.randomseed(7 + number)
  state = number * 100000000 + math.random(1, 1000000)
  if keys == "zipf" then
    local sum = 0
    for i = 1, births do
      sum = sum + 1 / i ^ 1.1
      cumulative[i] = sum
    end
  end
end

local function fields(i)
  if i == 0 then
    return "1990-05-15", "14:30:00", 28.6139, 77.209
  end
  local day = string.format("%04d-%02d-%02d", 1905 + i % 190, 1 + i % 12, 1 + i % 28)
  local time = string.format("%02d:%02d:%02d", math.floor(i / 7) % 24, math.floor(i / 11) % 60, math.floor(i / 660) % 60)
  return day, time, (i % 1200) / 10 - 60, (i % 3600) / 10 - 180
end

function request()
  local i = 0
  if keys == "distinct" then
    state = state + 1
    i = state
  elseif keys == "zipf" then
    i = zipf()
  end
  local day, time, latitude, longitude = fields(i)
  if method == "POST" then
    local body = string.format('{"birth_date":"%s","birth_time":"%s","latitude":%.4f,"longitude":%.4f,"timezone_offset":5.5}', day, time, latitude, longitude)
    return wrk.format("POST", path, { ["Content-Type"] = "application/json" }, body)
  end
  return wrk.format("GET", string.format("%s?birth_date=%s&birth_time=%s&latitude=%.4f&longitude=%.4f&timezone_offset=5.5", path, day, time, latitude, longitude))
end

function done(summary, latency, requests)
  local failed = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.status + summary.errors.timeout
  io.write(string.format("RESULT %.0f %.2f %.2f %.2f %d %d\n",
    summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000, failed, summary.requests))
end
