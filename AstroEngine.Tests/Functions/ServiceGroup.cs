namespace AstroEngine.Tests.Functions;

/// <summary>The tests that share <see cref="ServiceFixture"/>.</summary>
[CollectionDefinition(Name)]
public sealed class ServiceGroup : ICollectionFixture<ServiceFixture>
{
    public const string Name = "Service";
}
