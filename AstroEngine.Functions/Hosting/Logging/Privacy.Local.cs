using AstroEngine.Functions.Telemetry.Logging;
using Serilog.Core;
using Serilog.Events;

namespace AstroEngine.Functions.Hosting.Logging;

/// <summary>Takes out of every line what is personal by its type, and what the framework adds of the request's target.</summary>
internal sealed class Privacy : ILogEventEnricher
{
    private static readonly ScalarValue Redacted = new(ExceptionText.Redacted);

    // The framework's scope of a request has its path; what was sent there may be anything.
    private static readonly string[] Targets = ["RequestPath", "RequestId", "ConnectionId", "QueryString", "Query", "Path", "PathBase", "Host"];

    /// <inheritdoc/>
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        List<LogEventProperty>? changed = null;
        foreach (var (name, value) in logEvent.Properties)
        {
            if (Clean(value) is { } clean && !ReferenceEquals(clean, value))
            {
                (changed ??= []).Add(new LogEventProperty(name, clean));
            }
        }

        foreach (var property in changed ?? [])
        {
            logEvent.AddOrUpdateProperty(property);
        }

        foreach (var target in Targets)
        {
            logEvent.RemovePropertyIfPresent(target);
        }
    }

    private static LogEventPropertyValue Clean(LogEventPropertyValue value) => value switch
    {
        ScalarValue { Value: { } inner } => PersonalTypes.All.Contains(inner.GetType()) ? Redacted : value,
        SequenceValue { Elements: { } elements } when elements.Any(IsUnclean) => new SequenceValue(elements.Select(Clean)),
        StructureValue { Properties: { } properties } structure when properties.Any(p => IsUnclean(p.Value)) =>
            new StructureValue(properties.Select(p => new LogEventProperty(p.Name, Clean(p.Value))), structure.TypeTag),
        DictionaryValue { Elements: { } entries } when entries.Any(e => IsUnclean(e.Key) || IsUnclean(e.Value)) =>
            new DictionaryValue(entries.Select((e, i) => KeyValuePair.Create(IsUnclean(e.Key) ? new ScalarValue(i) : e.Key, Clean(e.Value)))),
        _ => value,
    };

    private static bool IsUnclean(LogEventPropertyValue value) => !ReferenceEquals(Clean(value), value);
}
