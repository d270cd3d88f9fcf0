const asText = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** What a browser shows while the product server is down; it tries again by itself. */
export function serverAwayPage(why: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="2">
<title>The product server is starting</title>
<style>
  :root { color-scheme: light dark; }
  body { font: 16px/1.5 "Segoe UI", system-ui, sans-serif; margin: 0; min-height: 100vh; display: grid; place-items: center; background: Canvas; color: CanvasText; }
  main { max-width: 44rem; padding: 2rem; }
  h1 { font-size: 1.4rem; margin: 0 0 .5rem; }
  pre { font-size: 13px; white-space: pre-wrap; overflow-wrap: anywhere; padding: 1rem; border: 1px solid color-mix(in srgb, CanvasText 20%, transparent); border-radius: 8px; }
</style>
<main role="status">
<h1>The product server is not answering yet</h1>
<p>The workbench starts it again by itself; this page tries again every two seconds.</p>
<pre>${asText(why)}</pre>
</main>
</html>
`
}
