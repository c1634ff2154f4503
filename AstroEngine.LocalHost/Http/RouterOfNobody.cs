using Microsoft.AspNetCore.Routing;

namespace AstroEngine.LocalHost.Http;

/// <summary>Route constraints are handed a router, which none of them uses. This one routes nothing.</summary>
internal sealed class RouterOfNobody : IRouter
{
    /// <summary>The only instance.</summary>
    public static readonly RouterOfNobody Instance = new();

    private RouterOfNobody()
    {
    }

    /// <inheritdoc/>
    public Task RouteAsync(RouteContext context) => Task.CompletedTask;

    /// <inheritdoc/>
    public VirtualPathData? GetVirtualPath(VirtualPathContext context) => null;
}
