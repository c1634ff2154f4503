using AstroEngine.Functions.Http;
using AstroEngine.Functions.Telemetry.Logging;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace AstroEngine.Functions.Operations.Logging;

/// <summary>Puts together what is told of the log.</summary>
public sealed class LoggingReporter
{
    private const int MostSources = 100;

    private const string Default = "default";

    private readonly ILogOutputs _outputs;
    private readonly LevelOverrides _overrides;
    private readonly LogTally _tally;
    private readonly IOptionsMonitor<LoggerFilterOptions> _rules;
    private readonly TimeProvider _clock;

    internal LoggingReporter(
        ILogOutputs outputs, LevelOverrides overrides, LogTally tally, IOptionsMonitor<LoggerFilterOptions> rules, TimeProvider clock)
    {
        _outputs = outputs;
        _overrides = overrides;
        _tally = tally;
        _rules = rules;
        _clock = clock;
    }

    /// <summary>How the outputs are.</summary>
    internal LoggingStatusDocument Status()
    {
        var status = _outputs.Read();
        return new(status.Keeper, status.Form, status.Queue, status.Files, DefaultLevel(), _overrides.Current.Count, Now());
    }

    /// <summary>The levels that hold.</summary>
    internal LoggingLevelsDocument Levels()
    {
        var now = _clock.GetUtcNow();
        var set = _overrides.Current.Select(o => new LevelEntry(
            o.Source ?? Default, LogLevelNames.Of(o.Level), Iso.Utc(o.Until), Math.Max(0, Math.Ceiling((o.Until - now).TotalSeconds)), Matches(o.Source)));
        var all = _rules.CurrentValue.Rules
            .Where(r => r is { Filter: null, ProviderName: null, CategoryName.Length: > 0, LogLevel: not null })
            .GroupBy(r => r.CategoryName!, r => LogLevelNames.Of(r.LogLevel!.Value), StringComparer.OrdinalIgnoreCase);
        return new(
            DefaultLevel(),
            [.. set],
            all.OrderBy(g => g.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last()),
            DiscreetSources.All.ToDictionary(d => d.Source, d => LogLevelNames.Of(d.Lowest)),
            Now());
    }

    /// <summary>The lines of the last hour, counted.</summary>
    internal LoggingAggregationDocument Aggregation()
    {
        var minutes = _tally.Read();
        var lines = minutes.SelectMany(m => m.Counts).ToList();
        return new(
            LogTally.Minutes,
            lines.Sum(l => l.Value),
            ByLevel(lines),
            lines.GroupBy(l => l.Key.Source).Select(g => new SourceCount(g.Key, g.Sum(l => l.Value)))
                .OrderByDescending(s => s.Count).ThenBy(s => s.Source, StringComparer.Ordinal).Take(MostSources).ToList(),
            lines.GroupBy(l => (l.Key.EventId, l.Key.EventName, l.Key.Level)).Select(g => new EventCount(
                g.Key.EventId, g.Key.EventName, LogLevelNames.Of(g.Key.Level), g.Sum(l => l.Value)))
                .OrderByDescending(e => e.Count).ThenBy(e => e.EventId).Take(MostSources).ToList(),
            minutes.Select(m => new MinuteCount(Iso.Utc(m.Begin), ByLevel(m.Counts))).ToList(),
            Now());
    }

    /// <summary>What a test has written.</summary>
    /// <param name="correlationId">The id that its lines have.</param>
    /// <param name="written">The levels of the lines that were written.</param>
    internal LoggingTestDocument Test(string correlationId, IReadOnlyList<string> written) =>
        new(correlationId, written, [.. LogLevelNames.All.Except(written)], Now());

    private static Dictionary<string, long> ByLevel(IEnumerable<KeyValuePair<TallyKey, long>> lines) => lines
        .GroupBy(l => l.Key.Level)
        .OrderBy(g => g.Key)
        .ToDictionary(g => LogLevelNames.Of(g.Key), g => g.Sum(l => l.Value));

    private int Matches(string? source) =>
        _tally.Sources.Count(known => source is null || known.StartsWith(source, StringComparison.OrdinalIgnoreCase));

    private string DefaultLevel()
    {
        var options = _rules.CurrentValue;
        var rule = options.Rules.LastOrDefault(r => r is { Filter: null, ProviderName: null } && string.IsNullOrEmpty(r.CategoryName));
        return LogLevelNames.Of(rule?.LogLevel ?? options.MinLevel);
    }

    private string Now() => Iso.Utc(_clock.GetUtcNow());
}
