using AstroEngine.Functions.Http;
using AstroEngine.Functions.Jobs;
using AstroEngine.Functions.Telemetry.Logging;
using Microsoft.Extensions.Logging;

namespace AstroEngine.Functions.Operations.Logging;

/// <summary>A change of a level.</summary>
/// <param name="Source">The beginning of the names of the sources; null for all that no rule names.</param>
/// <param name="Level">The level; null for that of the settings.</param>
/// <param name="Duration">How long it lasts.</param>
internal sealed record LevelRequest(string? Source, LogLevel? Level, TimeSpan Duration)
{
    /// <summary>What is written for the level of the settings.</summary>
    public const string Back = "DEFAULT";

    private const string LevelField = "level";
    private const string SourceField = "source";
    private const string DurationField = "for";
    private const int LongestSource = 200;
    private const string AllowedSource = "the beginning of a logger's name: letters, digits and .-_`+, at most 200";

    private static readonly string AllowedLevel = $"one of {string.Join(", ", LogLevelNames.All)}, {Back}";
    private static readonly string AllowedDuration = $"a whole number with the unit s, m, h or d, from 1s to {LevelOverrides.LongestDuration.TotalHours:0}h, such as 10m";

    /// <summary>Reads it.</summary>
    /// <exception cref="ProblemException">It is none.</exception>
    public static LevelRequest Read(RequestFields fields)
    {
        var reader = new FieldReader(fields);
        var level = ReadLevel(reader);
        var source = ReadSource(reader, level);
        var duration = ReadDuration(reader);
        reader.Finish();
        return new LevelRequest(source, level, duration);
    }

    /// <summary>Carries it out.</summary>
    /// <exception cref="ProblemException">Too many levels are set already.</exception>
    public void Apply(LevelOverrides overrides)
    {
        if (Level is not { } level)
        {
            overrides.Remove(Source);
        }
        else if (overrides.Set(Source, level, Duration) is null)
        {
            throw new ProblemException(Problems.Validation(
                SourceField, $"must be one of the {LevelOverrides.Most} whose levels are set, which is the most at a time; {Back} takes one back"));
        }
    }

    private static LogLevel? ReadLevel(FieldReader reader)
    {
        if (!reader.Require(LevelField, AllowedLevel))
        {
            return null;
        }

        var text = reader.Text(LevelField, AllowedLevel);
        if (LogLevelNames.TryParse(text, out var level))
        {
            return level;
        }

        if (text is not null && !text.Equals(Back, StringComparison.OrdinalIgnoreCase))
        {
            reader.Fail(LevelField, $"must be {AllowedLevel}, was {reader.Came(LevelField)}");
        }

        return null;
    }

    private static string? ReadSource(FieldReader reader, LogLevel? level)
    {
        if (reader.Text(SourceField, AllowedSource) is not { } source)
        {
            return null;
        }

        if (source.Length is 0 or > LongestSource || !source.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '`' or '+'))
        {
            reader.Fail(SourceField, $"must be {AllowedSource}, was {reader.Came(SourceField)}");
            return null;
        }

        foreach (var (discreet, lowest) in DiscreetSources.All)
        {
            if (level < lowest && discreet.Equals(source, StringComparison.OrdinalIgnoreCase))
            {
                reader.Fail(LevelField, $"must be {LogLevelNames.Of(lowest)} or worse for this source, whose lines would show what callers send, was {reader.Came(LevelField)}");
            }
        }

        return source;
    }

    private static TimeSpan ReadDuration(FieldReader reader)
    {
        if (reader.Text(DurationField, AllowedDuration) is not { } text)
        {
            return LevelOverrides.DefaultDuration;
        }

        if (JobAge.TryParse(text, out var duration) && duration >= TimeSpan.FromSeconds(1) && duration <= LevelOverrides.LongestDuration)
        {
            return duration;
        }

        reader.Fail(DurationField, $"must be {AllowedDuration}, was {reader.Came(DurationField)}");
        return LevelOverrides.DefaultDuration;
    }
}
