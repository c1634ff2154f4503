using System.Collections.Frozen;

namespace AstroEngine.Functions.Http;

/// <summary>What the sender of a request can do about each kind of problem, as the catalogue of error codes says it.</summary>
internal static class ProblemAdvice
{
    private static readonly FrozenDictionary<string, string> BySlug = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["bad-request"] = "Send the whole body that Content-Length announces, and no slower than a few hundred bytes a second.",
        ["malformed-json"] = "Send one JSON object in UTF-8, each name once, nested no deeper than 16, without comments.",
        ["validation"] = "Correct the fields that errors names; each message says what is allowed and what came.",
        ["body-too-large"] = "Send at most 1 MB, bulk jobs 64 MB; divide larger work into several requests.",
        ["unsupported-media-type"] = "Send Content-Type: application/json (bulk jobs also application/x-ndjson) and no Content-Encoding.",
        ["uri-too-long"] = "Send the same fields as the JSON body of a POST: the answer and its cache entry are the same.",
        ["headers-too-large"] = "Send fewer or shorter headers, cookies above all: the service reads none.",
        ["job-not-found"] = "Use the id that the submission answered; jobs are removed some days after they end.",
        ["job-ended"] = "Nothing is left to do: the job has ended. Read its status and its results.",
        ["job-without-result"] = "Read error in GET /jobs/{id} for the reason, and submit the job again when it is removed.",
        ["idempotency-key-reused"] = "Send a new Idempotency-Key with a new request, or the same request with the old key.",
        ["unknown-code"] = "Use a code that GET /errors/codes lists.",
        ["skipped-local-time"] = "Ask for the time that was meant, or send disambiguation: earlier or later.",
        ["repeated-local-time"] = "Send disambiguation: earlier or later, or timezone_offset instead of timezone.",
        ["no-ephemeris"] = "Ask for a date that the ephemeris reaches, or have the data that the detail names installed.",
        ["job-too-large"] = "Divide the items into several jobs, or have Jobs:MaximumResultBytes raised.",
        ["no-dasha-period"] = "Ask for a moment after the beginning of the first period.",
        ["answer-too-large"] = "Ask for a shorter window or fewer levels; the detail says how many are allowed.",
        ["rate-limited"] = "Wait as many seconds as Retry-After says; the header RateLimit of every answer says how much is left.",
        ["ephemeris-unavailable"] = "Try again later; who runs the service must install what the detail names.",
        ["storage-full"] = "Try again later; who runs the service must make room on the volume of DATA.",
        ["storage-unavailable"] = "Try again after Retry-After; with an Idempotency-Key that makes no second job.",
        ["overloaded"] = "Try again after Retry-After, with a growing pause between attempts. What is in the cache is answered all the time.",
        ["timed-out"] = "Try again after Retry-After: the computation goes on, and its answer is likely to be in the cache by then.",
        ["feature-off"] = "Whoever runs the service has switched this off; trying again does not help.",
        ["internal"] = "Try once more; if it fails again, report the correlation id to whoever runs the service.",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What to do about a kind of problem; the title when nothing special is known.</summary>
    public static string Of(ProblemType type) => BySlug.GetValueOrDefault(type.Slug, type.Title + ".");

    /// <summary>Whether a kind of problem has advice of its own.</summary>
    public static bool Has(ProblemType type) => BySlug.ContainsKey(type.Slug);
}
