using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace AstroEngine.Functions.Telemetry.Logging;

/// <summary>Puts the levels set at run time over the rules of the settings, and what must stay discreet over both.</summary>
internal sealed class LevelRules(LevelOverrides overrides) : IPostConfigureOptions<LoggerFilterOptions>, IOptionsChangeTokenSource<LoggerFilterOptions>
{
    /// <inheritdoc/>
    public string Name => Options.DefaultName;

    /// <inheritdoc/>
    public IChangeToken GetChangeToken() => overrides.ChangeToken;

    /// <inheritdoc/>
    public void PostConfigure(string? name, LoggerFilterOptions options)
    {
        var providers = options.Rules.Select(r => r.ProviderName).Append(null).Distinct().ToList();
        var current = overrides.Current;
        foreach (var one in current)
        {
            Replace(options, providers, one.Source, one.Level);
        }

        foreach (var (source, lowest) in DiscreetSources.All)
        {
            Replace(options, providers, source, Raised(current, source, lowest));
        }
    }

    // More may be held back of a discreet source, never less.
    private static LogLevel Raised(IReadOnlyList<LevelOverride> current, string source, LogLevel lowest)
    {
        foreach (var one in current)
        {
            if (one.Source is { } named && source.StartsWith(named, StringComparison.OrdinalIgnoreCase) && one.Level > lowest)
            {
                lowest = one.Level;
            }
        }

        return lowest;
    }

    // The last rule of the longest name wins, those of a provider before those of all.
    private static void Replace(LoggerFilterOptions options, IReadOnlyList<string?> providers, string? source, LogLevel level)
    {
        foreach (var rule in options.Rules.Where(r => r.Filter is null && IsCovered(r.CategoryName, source)).ToList())
        {
            options.Rules.Remove(rule);
        }

        foreach (var provider in providers)
        {
            options.Rules.Add(new LoggerFilterRule(provider, source, level, null));
        }
    }

    private static bool IsCovered(string? category, string? source) => source is null
        ? string.IsNullOrEmpty(category)
        : category?.StartsWith(source, StringComparison.OrdinalIgnoreCase) == true;
}
