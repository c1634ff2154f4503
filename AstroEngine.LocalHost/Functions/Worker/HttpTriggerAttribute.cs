using Microsoft.Azure.Functions.Worker.Extensions.Abstractions;

namespace Microsoft.Azure.Functions.Worker;

/// <summary>
/// Marks the <see cref="Microsoft.AspNetCore.Http.HttpRequest"/> parameter of a function that answers HTTP requests.
/// The real type lives in Microsoft.Azure.Functions.Worker.Extensions.Http.
/// </summary>
public sealed class HttpTriggerAttribute : TriggerBindingAttribute
{
    /// <summary>Any method, level <see cref="AuthorizationLevel.Function"/>.</summary>
    public HttpTriggerAttribute() => AuthLevel = AuthorizationLevel.Function;

    /// <summary>
    /// The given methods. As in the real attribute the level is then <see cref="AuthorizationLevel.Anonymous"/>: name it instead.
    /// </summary>
    /// <param name="methods">HTTP methods, in any case.</param>
    public HttpTriggerAttribute(params string[] methods) => Methods = methods;

    /// <summary>Any method, the given level.</summary>
    /// <param name="authLevel">What a caller must present.</param>
    public HttpTriggerAttribute(AuthorizationLevel authLevel) => AuthLevel = authLevel;

    /// <summary>The given methods and level.</summary>
    /// <param name="authLevel">What a caller must present.</param>
    /// <param name="methods">HTTP methods, in any case.</param>
    public HttpTriggerAttribute(AuthorizationLevel authLevel, params string[] methods)
    {
        AuthLevel = authLevel;
        Methods = methods;
    }

    /// <summary>
    /// An ASP.NET Core route template without the prefix of host.json, such as <c>orders/{id:int}</c>.
    /// Null means the name of the function. It does not begin with a slash.
    /// </summary>
    public string? Route { get; set; }

    /// <summary>The HTTP methods that the function answers; null means all.</summary>
    public string[]? Methods { get; private set; }

    /// <summary>What a caller must present.</summary>
    public AuthorizationLevel AuthLevel { get; private set; }
}
