using System.Globalization;
using AstroEngine.Functions.Hosting;
using AstroEngine.Functions.Precompute.Places;
using Microsoft.Extensions.Configuration;

namespace AstroEngine.Functions.Precompute;

/// <summary>The settings of section <c>Precompute</c>, and how long jobs are kept.</summary>
public sealed class PrecomputeSettings
{
    private const double LongestStagger = 3600;

    private static readonly TimeSpan DefaultRetention = TimeSpan.FromDays(7);

    private readonly IConfiguration _section;
    private readonly bool _isOn;

    /// <summary>Reads the settings.</summary>
    /// <param name="configuration">The settings of the host.</param>
    /// <exception cref="InvalidOperationException">A value is malformed; the message names it.</exception>
    public PrecomputeSettings(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _section = configuration.GetSection("Precompute");
        _isOn = _section.GetValue("Enabled", true) && FeatureOptions.Read(configuration).Precompute;
        Stagger = ReadStagger(_section["StaggerSeconds"]);
        JobRetention = ReadRetention(configuration["Jobs:Retention"]);
        Places = _section.GetSection("Places").Get<List<PrecomputePlace>>() is { Count: > 0 } places ? places : DefaultPlaces.All;
    }

    /// <summary>The time between the beginnings of tasks that are due at the same time.</summary>
    public TimeSpan Stagger { get; }

    /// <summary>How long a job and its results are kept.</summary>
    public TimeSpan JobRetention { get; }

    /// <summary>The places that the sky is computed for.</summary>
    public IReadOnlyList<PrecomputePlace> Places { get; }

    /// <summary>Whether a task runs: <c>Precompute:Enabled</c> and <c>Precompute:{Task}:Enabled</c>, the name written without hyphens.</summary>
    /// <param name="task">The name of the task.</param>
    public bool IsEnabled(string task)
    {
        ArgumentNullException.ThrowIfNull(task);
        return _isOn && _section.GetValue(task.Replace("-", string.Empty, StringComparison.Ordinal) + ":Enabled", true);
    }

    private static TimeSpan ReadStagger(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return StaggerDefault.Value;
        }

        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and <= LongestStagger
            ? TimeSpan.FromSeconds(seconds)
            : throw new InvalidOperationException($"Precompute:StaggerSeconds must be 0 to {LongestStagger}, was \"{text}\".");
    }

    private static TimeSpan ReadRetention(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return DefaultRetention;
        }

        return TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var retention) && retention > TimeSpan.Zero
            ? retention
            : throw new InvalidOperationException($"Jobs:Retention must be a time span such as 7.00:00:00, was \"{text}\".");
    }
}
