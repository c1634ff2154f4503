using AstroEngine.Core.Ephemeris;
using AstroEngine.Functions.Storage;

namespace AstroEngine.Functions.Http;

/// <summary>Every problem that the service reports.</summary>
internal static class Problems
{
    private static readonly ProblemType MalformedJsonType = new("malformed-json", 400, 1001, "The body is not valid JSON");
    private static readonly ProblemType ValidationType = new("validation", 400, 1010, "The request is not valid");
    private static readonly ProblemType BodyTooLargeType = new("body-too-large", 413, 1020, "The body is too large");
    private static readonly ProblemType MediaType = new("unsupported-media-type", 415, 1021, "The body is of a type that is not read");
    private static readonly ProblemType UriType = new("uri-too-long", 414, 1022, "The query is too long");
    private static readonly ProblemType HeadersType = new("headers-too-large", 431, 1023, "The headers are too many or too large");
    private static readonly ProblemType UnknownCodeType = new("unknown-code", 404, 1040, "There is no such error code");
    private static readonly ProblemType BadRequestType = new("bad-request", 400, 1000, "The request cannot be read");
    private static readonly ProblemType JobNotFoundType = new("job-not-found", 404, 1030, "There is no such job");
    private static readonly ProblemType JobEndedType = new("job-ended", 409, 1031, "The job has ended");
    private static readonly ProblemType NoResultType = new("job-without-result", 409, 1032, "The job has no result");
    private static readonly ProblemType IdempotencyType = new("idempotency-key-reused", 422, 1033, "The Idempotency-Key came with another request before");
    private static readonly ProblemType SkippedTimeType = new("skipped-local-time", 422, 2010, "The local time did not occur");
    private static readonly ProblemType RepeatedTimeType = new("repeated-local-time", 422, 2011, "The local time occurred twice");
    private static readonly ProblemType NoEphemerisType = new("no-ephemeris", 422, 2020, "No ephemeris reaches the moment asked for");
    private static readonly ProblemType JobTooLargeType = new("job-too-large", 422, 2030, "The job would have more results than a job may have");
    private static readonly ProblemType NoPeriodType = new("no-dasha-period", 422, 2040, "No period of the dasha runs at the moment asked for");
    private static readonly ProblemType AnswerTooLargeType = new("answer-too-large", 422, 2041, "The answer would be larger than an answer may be");
    private static readonly ProblemType UnavailableType = new("ephemeris-unavailable", 503, 3001, "The ephemeris is not installed");
    private static readonly ProblemType StorageFullType = new("storage-full", 503, 3002, "There is no room for more jobs");
    private static readonly ProblemType StorageUnavailableType = new("storage-unavailable", 503, 3003, "The store of jobs does not answer");
    private static readonly ProblemType OverloadedType = new("overloaded", 503, 3010, "Too many computations wait");
    private static readonly ProblemType TimedOutType = new("timed-out", 503, 3011, "The computation takes longer than a request may wait");
    private static readonly ProblemType FeatureOffType = new("feature-off", 503, 3012, "This part of the service is switched off");
    private static readonly ProblemType RateLimitedType = new("rate-limited", 429, 4029, "Too many requests");
    private static readonly ProblemType InternalType = new("internal", 500, 5000, "The service failed");

    /// <summary>Every kind of problem.</summary>
    public static IReadOnlyList<ProblemType> Types { get; } =
    [
        BadRequestType, MalformedJsonType, ValidationType, BodyTooLargeType, MediaType, JobNotFoundType, JobEndedType, NoResultType,
        IdempotencyType, SkippedTimeType, RepeatedTimeType, NoEphemerisType, JobTooLargeType, NoPeriodType, AnswerTooLargeType, UnavailableType,
        StorageFullType, StorageUnavailableType, UriType, HeadersType, UnknownCodeType, OverloadedType, TimedOutType, FeatureOffType,
        RateLimitedType, InternalType,
    ];

    public static Problem MalformedJson(string detail) => new(MalformedJsonType, detail);

    public static Problem Validation(IReadOnlyDictionary<string, List<string>> errors) => new(
        ValidationType,
        string.Join("; ", errors.SelectMany(e => e.Value.Select(message => $"{e.Key} {message}"))) + ".",
        errors);

    public static Problem Validation(string field, string message) =>
        Validation(new Dictionary<string, List<string>> { [field] = [message] });

    public static Problem BadRequest(int status, string detail) => new(BadRequestType with { Status = status }, detail);

    public static Problem BodyTooLarge(long maximum) => new(
        BodyTooLargeType, $"The body must not be larger than {maximum} bytes.");

    public static Problem UriTooLong(int maximum, int came) => new(
        UriType, $"The query must not be longer than {maximum} characters, was {came}. A POST takes the same fields from its body.");

    public static Problem HeadersTooLarge(string what, int maximum, int came) => new(HeadersType, $"The {what} must be at most {maximum}, was {came}.");

    public static Problem UnknownCode(string came) => new(UnknownCodeType, $"There is no error code {new FieldValue(came).Came}: GET /errors/codes lists all.");

    public static Problem Overloaded(int seconds) => new(
        OverloadedType, "More computations wait than the service can work off soon. Answers that are in the cache are not held up.")
    {
        RetryAfter = seconds,
    };

    public static Problem TimedOut(TimeSpan limit, int seconds) => new(
        TimedOutType, $"The answer was not there after {limit.TotalSeconds:0.###} seconds. It is computed to its end and kept.")
    {
        RetryAfter = seconds,
    };

    public static Problem FeatureOff(string what, string setting) => new(FeatureOffType, $"{what} are switched off by the setting {setting}.");

    public static Problem RateLimited(string family, int burst, double perMinute, int seconds) => new(
        RateLimitedType, $"The limit of {family} is {perMinute:0.###} a minute, {burst} at once. There is room again in {seconds} seconds.")
    {
        RetryAfter = seconds,
    };

    public static Problem UnsupportedMediaType(string came, string allowed = "application/json") => new(
        MediaType, $"Content-Type must be {allowed}, was \"{came}\".");

    public static Problem UnsupportedEncoding(string came) => new(
        MediaType, $"The body must come without Content-Encoding, was \"{came}\".");

    public static Problem JobTooLarge(string field, string message) => new(
        JobTooLargeType, $"{field} {message}.", new Dictionary<string, List<string>> { [field] = [message] });

    public static Problem AnswerTooLarge(string field, string message) => new(
        AnswerTooLargeType, $"{field} {message}.", new Dictionary<string, List<string>> { [field] = [message] });

    public static Problem NoPeriod(string detail) => new(NoPeriodType, detail);

    /// <summary>The problem that an exception of a calculation stands for, or null when the service failed.</summary>
    public static Problem? Of(Exception exception) => exception switch
    {
        ProblemException e => e.Problem,
        EphemerisRangeException e => NoEphemeris(e.Message),
        EphemerisUnavailableException e => EphemerisUnavailable(e.Message),
        StorageFullException e => StorageFull(e.Message),
        _ => null,
    };

    public static Problem SkippedTime(string detail, IReadOnlyList<string> possible) =>
        new(SkippedTimeType, detail, BirthTime("was skipped when clocks went forward", possible), possible);

    public static Problem RepeatedTime(string detail, IReadOnlyList<string> possible) =>
        new(RepeatedTimeType, detail, BirthTime("occurred twice when clocks went back", possible), possible);

    private static Dictionary<string, List<string>> BirthTime(string what, IReadOnlyList<string> possible) => new()
    {
        ["birth_time"] = [$"{what}; allowed are {string.Join(" and ", possible)}"],
    };

    public static Problem NoEphemeris(string detail) => new(NoEphemerisType, detail);

    public static Problem EphemerisUnavailable(string detail) => new(UnavailableType, detail) { RetryAfter = 30 };

    public static Problem JobNotFound(string id) => new(
        JobNotFoundType, $"There is no job {new FieldValue(id).Came}: ids are as the submission answered them, and jobs are removed some days after they ended.");

    public static Problem JobEnded(string id, string status) => new(JobEndedType, $"The job {id} is {status} and cannot be cancelled any more.");

    public static Problem NoResult(string id, string reason) => new(NoResultType, $"The job {id} ended without a result: {reason}");

    public static Problem IdempotencyKeyReused() => new(
        IdempotencyType, "The same Idempotency-Key came with another body or query in the last 24 hours. Send a new key with a new request.");

    public static Problem StorageUnavailable() =>
        new(StorageUnavailableType, "The store of jobs cannot be read or written. Jobs that were accepted are not lost.") { RetryAfter = 30 };

    public static Problem StorageFull(string detail) => new(StorageFullType, detail) { RetryAfter = 60 };

    public static Problem ItemFailed() => new(
        InternalType, "The service failed to compute this item, also alone. The failure was logged with the id of the job; it is not the fault of the item.");

    public static Problem Internal() => new(InternalType, "The failure was logged under the correlation id. It is not the fault of the request.");
}
