namespace AstroEngine.Tests.Functions.Fuzz;

/// <summary>Runs alone: it takes all cores, and what else is timed would be late.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class FuzzGroup
{
    public const string Name = "Fuzz";
}
