using System.Buffers;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Caching.Times;
using AstroEngine.Functions.Caching.Users;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Http.Limits;
using AstroEngine.Functions.Precompute.MostAsked;
using AstroEngine.Functions.Precompute.Refreshing;
using AstroEngine.Functions.Telemetry.Metrics;
using AstroEngine.Functions.Telemetry.Tracing;

namespace AstroEngine.Functions.Charts;

/// <summary>The way of every calculation: read, normalise, look up by key, compute once.</summary>
/// <typeparam name="TRequest">What the calculation is asked for.</typeparam>
/// <param name="calculation">The calculation.</param>
/// <param name="cache">The cache of answers.</param>
/// <param name="asked">Counts what is asked for.</param>
/// <param name="touches">Keeps in mind what the requests of a user touch.</param>
/// <param name="times">The times to live that settings give.</param>
/// <param name="clock">Tells how much of the minute is left.</param>
/// <param name="gate">Lets so many computations run at a time.</param>
/// <param name="metrics">Counts and times what is computed.</param>
internal sealed class CalculationEntry<TRequest>(
    ICalculation<TRequest> calculation,
    IResultCache cache,
    AskedCharts asked,
    UserTouches touches,
    CacheTimes times,
    TimeProvider clock,
    ComputationGate gate,
    CalculationMetrics metrics)
    : CalculationEntry
{
    private static readonly TimeSpan LifetimeOfNow = TimeSpan.FromMinutes(2);

    private readonly ComputationGate _gate = gate;

    /// <inheritdoc />
    public override string Name => calculation.Kind;

    /// <inheritdoc />
    public override bool NeedsZodiac => calculation.NeedsZodiac;

    /// <inheritdoc />
    public override string? PathField => calculation.PathField;

    /// <inheritdoc />
    public override bool IsPublic => calculation.IsPublic;

    /// <inheritdoc />
    public override CalculationCost Cost => calculation.Cost;

    /// <inheritdoc />
    public override TimeSpan DefaultTimeToLive => calculation.DefaultTimeToLive;

    private TimeSpan TimeToLive { get; } = times.Of(calculation.Kind, calculation.DefaultTimeToLive);

    /// <inheritdoc />
    public override void ValidateOptions(RequestFields fields)
    {
        try
        {
            calculation.Read(new FieldReader(fields));
        }
        catch (ProblemException e) when (e.Problem.Errors is { } errors)
        {
            // What is missing will come with each request, and so may what makes a local time certain.
            var wrong = e.Problem.PossibleInstants is null
                ? errors.Where(error => fields.Route.ContainsKey(error.Key) || IsShared(fields, error.Key)).ToDictionary()
                : [];
            if (wrong.Count > 0)
            {
                throw new ProblemException(Problems.Validation(wrong));
            }
        }
    }

    /// <inheritdoc />
    public override void Validate(RequestFields fields) => calculation.Read(new FieldReader(fields));

    /// <inheritdoc />
    public override async ValueTask<CachedResult> AnswerAsync(RequestFields fields, CancellationToken cancellationToken)
    {
        var request = calculation.Read(new FieldReader(fields));
        metrics.Asked(calculation.Kind);
        using var span = EngineTracing.Start("cache", calculation.Kind);
        var key = KeyOf(request);
        var ttl = LifetimeOf(request);
        var zodiac = CalculationMetrics.ZodiacOf(fields);
        touches.Note(fields.User, key, ttl);
        var result = await cache.GetOrComputeAsync(
            key,
            ttl,
            (Entry: this, Request: request, Zodiac: zodiac),
            static (state, stopping) => state.Entry._gate.RunAsync(state, static (s, token) => s.Entry.ComputeAsync(s.Request, s.Zodiac, token), stopping),
            cancellationToken);
        asked.Count(
            key,
            ttl - result.Age,
            (Entry: this, Key: key, Request: request, Zodiac: zodiac),
            static state => state.Entry.Remember(state.Key, state.Request, state.Zodiac));
        return result with { Freshness = FreshnessOf(request, ttl - result.Age) };
    }

    /// <inheritdoc />
    public override ValueTask<Refreshed> RefreshAsync(RequestFields fields, TimeSpan goodFor, CancellationToken cancellationToken)
    {
        var request = calculation.Read(new FieldReader(fields));
        return RefreshAsync(KeyOf(request), request, CalculationMetrics.ZodiacOf(fields), goodFor, cancellationToken);
    }

    /// <inheritdoc />
    public override ValueTask WriteAsync(RequestFields fields, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        var request = calculation.Read(new FieldReader(fields));
        return WriteAsync(request, CalculationMetrics.ZodiacOf(fields), output, cancellationToken);
    }

    private async ValueTask WriteAsync(TRequest request, string zodiac, IBufferWriter<byte> output, CancellationToken cancellationToken)
    {
        using var span = EngineTracing.Start("compute", calculation.Kind);
        var began = metrics.Begin();
        await calculation.WriteAsync(request, output, cancellationToken);
        metrics.Computed(calculation.Kind, zodiac, CalculationMetrics.ComplexityOf(calculation.Cost, calculation.BodiesOf(request)), began);
    }

    private TimeSpan LifetimeOf(TRequest request)
    {
        var usual = TimeToLive;
        return calculation.IsOfNow(request) && usual > LifetimeOfNow ? LifetimeOfNow : usual;
    }

    private TimeSpan FreshnessOf(TRequest request, TimeSpan remaining)
    {
        if (!calculation.IsOfNow(request))
        {
            return remaining;
        }

        var restOfMinute = TimeSpan.FromTicks(TimeSpan.TicksPerMinute - (clock.GetUtcNow().Ticks % TimeSpan.TicksPerMinute));
        return restOfMinute < remaining ? restOfMinute : remaining;
    }

    private CacheKey KeyOf(TRequest request)
    {
        var hasher = new CacheKeyHasher();
        calculation.AppendKey(hasher, request);
        return hasher.ToKey(calculation.Kind);
    }

    private AskedChart Remember(CacheKey key, TRequest request, string zodiac) =>
        new((goodFor, cancellationToken) => RefreshAsync(key, request, zodiac, goodFor, cancellationToken));

    private async ValueTask<Refreshed> RefreshAsync(CacheKey key, TRequest request, string zodiac, TimeSpan goodFor, CancellationToken cancellationToken)
    {
        var ttl = LifetimeOf(request);
        var result = await cache.RefreshAsync(
            key,
            ttl,
            goodFor,
            (Entry: this, Request: request, Zodiac: zodiac),
            static (state, stopping) => state.Entry.ComputeAsync(state.Request, state.Zodiac, stopping),
            cancellationToken);
        return new Refreshed(result.Outcome == CacheOutcome.Computed, ttl - result.Age);
    }

    private async ValueTask<ReadOnlyMemory<byte>> ComputeAsync(TRequest request, string zodiac, CancellationToken stopping)
    {
        var buffer = new ArrayBufferWriter<byte>(calculation.Cost.Bytes * 2);
        await WriteAsync(request, zodiac, buffer, stopping);
        // An array of its own: the buffer is larger than the document, and the document lives on in the cache.
        return buffer.WrittenSpan.ToArray();
    }

    private static bool IsShared(RequestFields fields, string error) =>
        fields.Values.Keys.Any(name => FieldReader.ErrorName(name) == error);
}
