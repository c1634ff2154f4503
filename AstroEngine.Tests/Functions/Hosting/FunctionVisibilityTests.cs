using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.Tests.Functions.Hosting;

/// <summary>
/// The real worker calls functions of public classes directly, those of others by reflection: that is slower by milliseconds,
/// and wraps what they throw.
/// </summary>
public sealed class FunctionVisibilityTests
{
    [Fact]
    public void Classes_WithFunctions_ArePublic()
    {
        var classes = typeof(AstroEngine.Functions.Caching.IResultCache).Assembly.GetTypes()
            .Where(t => t.GetMethods().Any(m => m.IsDefined(typeof(FunctionAttribute), inherit: false)))
            .ToList();

        Assert.NotEmpty(classes);
        Assert.All(classes, c => Assert.True(c.IsVisible, c.FullName));
    }
}
