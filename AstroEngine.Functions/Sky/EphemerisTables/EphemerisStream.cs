using System.IO.Pipelines;
using AstroEngine.Core.Ephemeris;

namespace AstroEngine.Functions.Sky.EphemerisTables;

/// <summary>Writes a table to a pipe, waiting for its reader after each block.</summary>
internal static class EphemerisStream
{
    /// <summary>Writes the table; the pipe is flushed, and not completed.</summary>
    /// <param name="ephemeris">The ephemeris.</param>
    /// <param name="query">The table.</param>
    /// <param name="output">Takes the text.</param>
    /// <param name="cancellationToken">Ends the writing.</param>
    public static async Task WriteAsync(IEphemeris ephemeris, EphemerisQuery query, PipeWriter output, CancellationToken cancellationToken)
    {
        var writer = EphemerisWriter.Of(query);
        await foreach (var block in EphemerisBlocks.ReadAsync(ephemeris, query.Table, cancellationToken))
        {
            writer.Write(output, block);
            if ((await output.FlushAsync(cancellationToken)).IsCompleted)
            {
                return;
            }
        }

        writer.Finish(output);
        await output.FlushAsync(cancellationToken);
    }
}
