using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Telemetry.Logging;

/// <summary>Counts the lines of the last hour by level, source and event, in slots of a minute. What it holds is bounded. Thread-safe.</summary>
internal sealed class LogTally(TimeProvider clock)
{
    /// <summary>How many minutes are kept.</summary>
    public const int Minutes = 60;

    /// <summary>How many different lines a minute may have; those beyond are counted by their level alone.</summary>
    public const int MostKeys = 500;

    private readonly Lock _lock = new();
    private readonly Slot[] _slots = [.. Enumerable.Range(0, Minutes).Select(_ => new Slot())];
    private readonly ConcurrentDictionary<string, byte> _sources = new(StringComparer.Ordinal);

    /// <summary>The sources that have asked for a logger.</summary>
    public ICollection<string> Sources => _sources.Keys;

    /// <summary>Remembers a source.</summary>
    public void Know(string source) => _sources.TryAdd(source, 0);

    /// <summary>Counts a line.</summary>
    public void Count(LogLevel level, string source, EventId id)
    {
        var minute = Minute();
        var key = new TallyKey(level, source, id.Id, id.Name);
        lock (_lock)
        {
            var slot = _slots[minute % Minutes];
            if (slot.Minute != minute)
            {
                slot.Minute = minute;
                slot.Counts.Clear();
            }

            if (slot.Counts.Count >= MostKeys && !slot.Counts.ContainsKey(key))
            {
                key = TallyKey.Other(level);
            }

            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(slot.Counts, key, out _)++;
        }
    }

    /// <summary>The minutes of the last hour in which something was logged, the oldest first.</summary>
    public IReadOnlyList<TallyMinute> Read()
    {
        var now = Minute();
        lock (_lock)
        {
            return
            [
                .. _slots.Where(s => s.Counts.Count > 0 && s.Minute > now - Minutes && s.Minute <= now)
                    .OrderBy(s => s.Minute)
                    .Select(s => new TallyMinute(DateTimeOffset.FromUnixTimeSeconds(60 * s.Minute), new Dictionary<TallyKey, long>(s.Counts))),
            ];
        }
    }

    private long Minute() => clock.GetUtcNow().ToUnixTimeSeconds() / 60;

    private sealed class Slot
    {
        public long Minute { get; set; } = -1;

        public Dictionary<TallyKey, long> Counts { get; } = [];
    }
}
