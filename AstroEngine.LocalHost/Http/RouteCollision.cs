namespace AstroEngine.LocalHost.Http;

/// <summary>Two functions that one request could reach. The first is the one that the host would take.</summary>
/// <param name="First">The route that wins.</param>
/// <param name="Second">The route that never sees such a request.</param>
/// <param name="Method">A method that both answer.</param>
/// <param name="Path">A path that both match.</param>
public sealed record RouteCollision(HttpFunctionRoute First, HttpFunctionRoute Second, string Method, string Path)
{
    /// <summary>Says which functions collide and where.</summary>
    /// <returns>One sentence.</returns>
    public override string ToString() =>
        $"{Method} {Path} matches '{First.Template}' of {First.FunctionName} (which wins by its name) and '{Second.Template}' of {Second.FunctionName}";
}
