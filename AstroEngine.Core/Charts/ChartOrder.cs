using System.Buffers;

namespace AstroEngine.Core.Charts;

/// <summary>The order in which a batch is computed: by date, so that one chart after the other finds its part of the pack in the cache.</summary>
internal readonly struct ChartOrder : IDisposable
{
    // A few charts gain nothing from order.
    private const int WorthSorting = 64;

    private readonly int[] _indices;
    private readonly int _count;

    private ChartOrder(int[] indices, int count)
    {
        _indices = indices;
        _count = count;
    }

    /// <summary>The numbers of the charts.</summary>
    public ReadOnlySpan<int> Indices => _indices.AsSpan(0, _count);

    /// <summary>Orders some charts by their moments.</summary>
    /// <param name="julianDays">The moments of all charts.</param>
    /// <param name="from">The first chart.</param>
    /// <param name="count">How many charts.</param>
    public static ChartOrder ByDay(ReadOnlySpan<double> julianDays, int from, int count)
    {
        var indices = ArrayPool<int>.Shared.Rent(count);
        for (var i = 0; i < count; i++)
        {
            indices[i] = from + i;
        }

        if (count >= WorthSorting)
        {
            var days = ArrayPool<float>.Shared.Rent(count);
            for (var i = 0; i < count; i++)
            {
                // Quarters of a day are order enough, and sort faster.
                days[i] = (float)julianDays[from + i];
            }

            days.AsSpan(0, count).Sort(indices.AsSpan(0, count));
            ArrayPool<float>.Shared.Return(days);
        }

        return new ChartOrder(indices, count);
    }

    /// <summary>Gives the room back.</summary>
    public void Dispose() => ArrayPool<int>.Shared.Return(_indices);
}
