using Microsoft.Extensions.Configuration;

namespace AstroEngine.Functions.Caching.Times;

/// <summary>The times to live that settings give: section <c>Cache:Ttl</c>, one for each kind of calculation.</summary>
/// <remarks>
/// A kind with hyphens may be set under its own name, or without them (<c>PanchangaMonth</c>), or with underscores: many shells allow no
/// hyphen in the name of an environment variable.
/// </remarks>
internal sealed class CacheTimes
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Cache:Ttl";

    private readonly Dictionary<string, (string Setting, TimeSpan Time)> _times = new(StringComparer.Ordinal);

    /// <summary>Reads the settings.</summary>
    /// <param name="configuration">The settings of the host.</param>
    /// <exception cref="InvalidOperationException">A value is no time, or two settings of one kind differ; the message names them.</exception>
    public CacheTimes(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        foreach (var setting in configuration.GetSection(Section).GetChildren())
        {
            if (setting.Value is "")
            {
                continue;
            }

            if (!CacheTime.TryParse(setting.Value, out var time))
            {
                throw new InvalidOperationException($"Setting {Section}:{setting.Key} must be {CacheTime.Forms}, was \"{setting.Value}\".");
            }

            var kind = Plain(setting.Key);
            if (_times.TryGetValue(kind, out var other) && other.Time != time)
            {
                throw new InvalidOperationException(
                    $"Settings {Section}:{other.Setting} and {Section}:{setting.Key} are of one kind of calculation and differ.");
            }

            _times[kind] = (setting.Key, time);
        }
    }

    /// <summary>The time to live of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="usual">Its time when no setting gives one.</param>
    public TimeSpan Of(string kind, TimeSpan usual) => _times.TryGetValue(Plain(kind), out var set) ? set.Time : usual;

    /// <summary>Refuses settings of kinds that do not exist.</summary>
    /// <param name="kinds">The kinds.</param>
    /// <exception cref="InvalidOperationException">A setting names no kind; the message names the setting and the kinds.</exception>
    public void ThrowIfUnknown(IReadOnlyCollection<string> kinds)
    {
        var known = kinds.Select(Plain).ToHashSet(StringComparer.Ordinal);
        foreach (var (kind, set) in _times)
        {
            if (!known.Contains(kind))
            {
                throw new InvalidOperationException(
                    $"Setting {Section}:{set.Setting} names no kind of calculation; the kinds are {string.Join(", ", kinds.Order(StringComparer.Ordinal))}.");
            }
        }
    }

    private static string Plain(string kind) =>
        kind.Replace("-", string.Empty, StringComparison.Ordinal).Replace("_", string.Empty, StringComparison.Ordinal).ToLowerInvariant();
}
