using System.Collections.Frozen;
using System.Reflection;
using System.Text.Json;
using AstroEngine.Core.Zodiac;
using AstroEngine.Functions.Charts;
using Microsoft.AspNetCore.Http;
using NodaTime;

namespace AstroEngine.Functions.Telemetry.Logging;

/// <summary>
/// The types whose values are written to no log: requests, births, places, users, moments. It is every type of the service itself, those to
/// come among them, for a log has no use for any; numbers, texts and enumerations are what events are made of.
/// </summary>
internal static class PersonalTypes
{
    private static readonly Type[] Foreign =
    [
        typeof(Instant), typeof(LocalDate), typeof(LocalTime), typeof(LocalDateTime), typeof(OffsetDateTime), typeof(ZonedDateTime), typeof(Offset),
        typeof(JsonElement), typeof(JsonDocument), typeof(QueryString), typeof(PathString),
    ];

    /// <summary>All of them.</summary>
    public static FrozenSet<Type> All { get; } = Own(typeof(Birth).Assembly).Concat(Own(typeof(ZodiacFrame).Assembly)).Concat(Foreign).ToFrozenSet();

    private static IEnumerable<Type> Own(Assembly assembly) =>
        assembly.GetTypes().Where(t => !t.IsEnum && !t.IsAbstract && !t.IsGenericTypeDefinition && !typeof(Exception).IsAssignableFrom(t));
}
