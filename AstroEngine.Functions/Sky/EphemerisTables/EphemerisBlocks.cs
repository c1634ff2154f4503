using System.Runtime.CompilerServices;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Sky.EphemerisTables;

namespace AstroEngine.Functions.Sky.EphemerisTables;

/// <summary>Computes a table in blocks of rows, so that no more than one is held at a time.</summary>
internal static class EphemerisBlocks
{
    private const int RowsOfBlock = 32;

    /// <summary>Computes the rows.</summary>
    /// <param name="ephemeris">The ephemeris.</param>
    /// <param name="table">The table.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The blocks in order; each is overwritten by the next.</returns>
    /// <exception cref="EphemerisRangeException">The ephemeris does not reach a row.</exception>
    public static async IAsyncEnumerable<EphemerisBlock> ReadAsync(
        IEphemeris ephemeris, EphemerisTable table, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var positions = new BodyPosition[Math.Min(RowsOfBlock, table.Rows) * table.Points.Count];
        for (var first = 0; first < table.Rows; first += RowsOfBlock)
        {
            var rows = Math.Min(RowsOfBlock, table.Rows - first);
            var source = await ephemeris.ComputeAsync((table, first, rows, positions), Fill, cancellationToken);
            yield return new(first, rows, positions, source);
        }
    }

    /// <summary>Looks whether the ephemeris reaches the whole table, before it is begun.</summary>
    /// <returns>Whether packs do; else the reference, which takes a hundred times as long.</returns>
    /// <exception cref="EphemerisRangeException">None does.</exception>
    public static ValueTask<bool> ProbeAsync(IEphemeris ephemeris, EphemerisTable table, CancellationToken cancellationToken) =>
        ephemeris.ComputeAsync(
            table,
            static (sky, asked) =>
            {
                asked.Probe(sky);
                return LayeredEphemeris.IsPack(sky);
            },
            cancellationToken);

    private static string Fill(ISky sky, (EphemerisTable Table, int First, int Rows, BodyPosition[] Positions) state)
    {
        state.Table.Probe(sky);
        state.Table.Fill(sky, state.First, state.Positions.AsSpan(0, state.Rows * state.Table.Points.Count));
        return sky.Source;
    }
}
