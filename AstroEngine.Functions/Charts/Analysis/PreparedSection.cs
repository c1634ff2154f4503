using System.Buffers;
using AstroEngine.Functions.Caching;

namespace AstroEngine.Functions.Charts.Analysis;

/// <summary>A section whose request was read.</summary>
internal abstract class PreparedSection
{
    /// <summary>Appends what decides the section.</summary>
    public abstract void AppendKey(CacheKeyHasher key);

    /// <summary>Computes the section and writes it as UTF-8 JSON.</summary>
    public abstract ValueTask WriteAsync(IBufferWriter<byte> output, CancellationToken cancellationToken);
}
