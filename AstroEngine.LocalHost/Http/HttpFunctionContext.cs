using System.Diagnostics;
using AstroEngine.LocalHost.Functions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Azure.Functions.Worker;

namespace AstroEngine.LocalHost.Http;

/// <summary>One invocation of an HTTP function.</summary>
internal sealed class HttpFunctionContext : LocalFunctionContext, IDisposable
{
    /// <summary>Where the real ASP.NET Core integration keeps the HTTP context among the items.</summary>
    public const string HttpContextKey = "HttpRequestContext";

    private readonly HttpHost _host;
    private readonly Activity? _activity = Activity.Current;
    private IServiceProvider? _instanceServices;
    private CancellationTokenSource? _cancellation;
    private TraceContext? _traceContext;
    private BindingContext? _bindingContext;
    private bool _isVisible;

    /// <summary>Makes the context of an invocation.</summary>
    public HttpFunctionContext(HttpHost host, HttpFunction function, HttpContext httpContext, RouteValueDictionary routeValues)
        : base(function)
    {
        _host = host;
        HttpContext = httpContext;
        RouteValues = routeValues;
    }

    /// <summary>The request and its response.</summary>
    public HttpContext HttpContext { get; }

    /// <summary>What the route took out of the path.</summary>
    public RouteValueDictionary RouteValues { get; }

    /// <summary>The HTTP context as far as middleware may see it: not before the ASP.NET Core integration has run.</summary>
    public HttpContext? VisibleHttpContext => _isVisible ? HttpContext : null;

    /// <inheritdoc/>
    public override IServiceProvider HostServices => _host.Services;

    /// <inheritdoc/>
    /// <remarks>The scope of the request is the scope of the invocation, as under the real integration; it is made when first used.</remarks>
    public override IServiceProvider InstanceServices
    {
        get => _instanceServices ?? HttpContext.RequestServices;
        set => _instanceServices = value;
    }

    /// <inheritdoc/>
    public override TraceContext TraceContext => _traceContext ??= ReadTrace();

    /// <inheritdoc/>
    public override BindingContext BindingContext =>
        _bindingContext ??= new LocalBindingContext(new Dictionary<string, object?>(RouteValues, StringComparer.OrdinalIgnoreCase));

    /// <inheritdoc/>
    /// <remarks>Cancelled when the client goes away, when functionTimeout is over, and when the host stops and its grace is over.</remarks>
    public override CancellationToken CancellationToken => (_cancellation ?? CreateCancellation()).Token;

    /// <summary>Lets middleware see the HTTP context from now on.</summary>
    public void ShowHttpContext()
    {
        _isVisible = true;
        if (HasItems)
        {
            Items[HttpContextKey] = HttpContext;
        }
    }

    /// <summary>Ends the invocation.</summary>
    public void Dispose() => _cancellation?.Dispose();

    /// <inheritdoc/>
    protected override IDictionary<object, object> CreateItems()
    {
        var items = base.CreateItems();
        if (_isVisible)
        {
            items[HttpContextKey] = HttpContext;
        }

        return items;
    }

    private CancellationTokenSource CreateCancellation()
    {
        var created = _host.CreateCancellation(HttpContext.RequestAborted);
        if (Interlocked.CompareExchange(ref _cancellation, created, null) is not { } other)
        {
            return created;
        }

        created.Dispose();
        return other;
    }

    private LocalTraceContext ReadTrace()
    {
        var headers = HttpContext.Request.Headers;
        return _activity?.Id is { } id
            ? new LocalTraceContext(id, _activity.TraceStateString ?? string.Empty)
            : new LocalTraceContext(headers.TraceParent.ToString(), headers.TraceState.ToString());
    }
}
