namespace AstroEngine.Functions.Operations;

/// <summary>What takes points from the health of the service.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Points">How many of 100 it takes each time that it applies.</param>
/// <param name="Status">What the service is then, if nothing worse applies.</param>
/// <param name="Find">The recommendations; none when the rule does not apply.</param>
internal sealed record HealthRule(string Id, int Points, string Status, Func<HealthFacts, IEnumerable<string>> Find)
{
    /// <summary>A rule that applies once or not at all.</summary>
    public static HealthRule Once(string id, int points, string status, Func<HealthFacts, bool> applies, Func<HealthFacts, string> recommend) =>
        new(id, points, status, facts => applies(facts) ? [recommend(facts)] : []);
}
