using System.Buffers;

namespace AstroEngine.Functions.Sky.EphemerisTables;

/// <summary>Writes a table block by block.</summary>
/// <param name="query">The table.</param>
internal abstract class EphemerisWriter(EphemerisQuery query)
{
    /// <summary>The table and what is shown of it.</summary>
    protected EphemerisQuery Query { get; } = query;

    /// <summary>The writer of a format.</summary>
    /// <param name="query">The table.</param>
    public static EphemerisWriter Of(EphemerisQuery query) => query.Format switch
    {
        EphemerisFormat.Csv => new EphemerisCsvWriter(query),
        EphemerisFormat.Ndjson => new EphemerisLinesWriter(query),
        _ => new EphemerisJsonWriter(query),
    };

    /// <summary>Writes rows, and what comes before the first of them.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="block">The rows.</param>
    public abstract void Write(IBufferWriter<byte> output, in EphemerisBlock block);

    /// <summary>Writes what comes after the last row.</summary>
    /// <param name="output">Where to.</param>
    public virtual void Finish(IBufferWriter<byte> output)
    {
    }
}
