using System.Buffers;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;

namespace AstroEngine.Functions.Charts;

/// <summary>One kind of calculation: how its request is read, what decides its answer, and how it is computed.</summary>
/// <typeparam name="TRequest">What it is asked for, normalised.</typeparam>
internal interface ICalculation<TRequest>
{
    /// <summary>The kind, as bulk jobs, cache keys, statistics and settings name it.</summary>
    string Kind { get; }

    /// <summary>How long an answer stays good unless <c>Cache:Ttl:{Kind}</c> says otherwise.</summary>
    TimeSpan DefaultTimeToLive { get; }

    /// <summary>Whether a zodiac is part of the request, as <c>/{zodiac}/...</c>.</summary>
    bool NeedsZodiac { get; }

    /// <summary>The field that the last segment of a path gives, as in <c>divisional/{division}</c>; null when there is none.</summary>
    string? PathField => null;

    /// <summary>Whether an answer holds nobody's data, so that shared caches may keep it.</summary>
    bool IsPublic => false;

    /// <summary>What one answer costs.</summary>
    CalculationCost Cost { get; }

    /// <summary>How many points of the sky an answer reckons with, for its complexity; 1 where they are not chosen.</summary>
    int BodiesOf(TRequest request) => 1;

    /// <summary>Reads and checks a request.</summary>
    /// <exception cref="ProblemException">Something is wrong with it.</exception>
    TRequest Read(FieldReader fields);

    /// <summary>Whether the answer depends on "now": then it is of the minute, lives two, and is sent with the rest of its minute.</summary>
    /// <param name="request">The request, whose key must hold that minute.</param>
    bool IsOfNow(TRequest request) => false;

    /// <summary>Appends everything that decides the answer, and nothing else.</summary>
    void AppendKey(CacheKeyHasher key, TRequest request);

    /// <summary>Computes the answer and writes it as UTF-8 JSON. When it fails, whatever was written by then is worth nothing.</summary>
    ValueTask WriteAsync(TRequest request, IBufferWriter<byte> output, CancellationToken cancellationToken);
}
