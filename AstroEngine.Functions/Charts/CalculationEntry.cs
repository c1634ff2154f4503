using System.Buffers;
using AstroEngine.Functions.Caching;
using AstroEngine.Functions.Http;
using AstroEngine.Functions.Precompute.Refreshing;

namespace AstroEngine.Functions.Charts;

/// <summary>A calculation of the <see cref="CalculationCatalog"/>, whatever it is asked for.</summary>
internal abstract class CalculationEntry
{
    /// <summary>The name: the kind of calculation.</summary>
    public abstract string Name { get; }

    /// <summary>The kind of calculation, one of the names of the <see cref="CalculationCatalog"/>, whatever path it was asked by.</summary>
    public virtual string Kind => Name;

    /// <summary>Whether requests name a zodiac.</summary>
    public abstract bool NeedsZodiac { get; }

    /// <summary>The field that the last segment of a path gives, as in <c>divisional/{division}</c>; null when there is none.</summary>
    public virtual string? PathField => null;

    /// <summary>Whether an answer holds nobody's data, so that shared caches may keep it.</summary>
    public virtual bool IsPublic => false;

    /// <summary>What one answer costs.</summary>
    public abstract CalculationCost Cost { get; }

    /// <summary>How long an answer stays good unless a setting says otherwise.</summary>
    public abstract TimeSpan DefaultTimeToLive { get; }

    /// <summary>Checks fields that many requests will share, before any of the requests is there. Fields may be missing.</summary>
    /// <param name="fields">The shared fields, and the zodiac as a value of the route.</param>
    /// <exception cref="ProblemException">One of the fields is wrong or unknown.</exception>
    public abstract void ValidateOptions(RequestFields fields);

    /// <summary>Checks a whole request.</summary>
    /// <exception cref="ProblemException">Something is wrong with the request.</exception>
    public abstract void Validate(RequestFields fields);

    /// <summary>Answers from the cache, or computes and stores the answer: the same entry as over HTTP.</summary>
    /// <exception cref="ProblemException">Something is wrong with the request.</exception>
    public abstract ValueTask<CachedResult> AnswerAsync(RequestFields fields, CancellationToken cancellationToken);

    /// <summary>Sees to it that the answer stays in the cache for a while; nobody has asked, and nothing is counted.</summary>
    /// <exception cref="ProblemException">Something is wrong with the request.</exception>
    public abstract ValueTask<Refreshed> RefreshAsync(RequestFields fields, TimeSpan goodFor, CancellationToken cancellationToken);

    /// <summary>Computes an answer past the cache and writes it. When it fails, whatever was written by then is worth nothing.</summary>
    /// <exception cref="ProblemException">Something is wrong with the request.</exception>
    public abstract ValueTask WriteAsync(RequestFields fields, IBufferWriter<byte> output, CancellationToken cancellationToken);

    /// <summary>Computes an answer past the cache.</summary>
    /// <exception cref="ProblemException">Something is wrong with the request.</exception>
    public async ValueTask<ReadOnlyMemory<byte>> ComputeAsync(RequestFields fields, CancellationToken cancellationToken)
    {
        var buffer = new ArrayBufferWriter<byte>(Cost.Bytes);
        await WriteAsync(fields, buffer, cancellationToken);
        return buffer.WrittenMemory;
    }
}
