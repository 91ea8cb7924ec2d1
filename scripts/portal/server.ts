import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages by address: `www.hengyang.gov.cn/path.html` → html. */
export type Pages = Map<string, string>;

export interface Portal {
  port: number;
  /** Every address asked for, in order, so that a test can say that nothing else was. */
  requests: string[];
  close(): Promise<void>;
}

const NOT_FOUND = '<!doctype html><meta charset="utf-8"><title>404</title><p>404</p>';

/**
 * Host and path of a request, whether it came straight (`GET /path`, Host header) or
 * through the browser's proxy setting (`GET http://host/path`). Query and port are left out.
 */
function addressOf(url: string, host: string | undefined): string {
  const { hostname, pathname } = new URL(url, `http://${host ?? 'localhost'}`);
  return hostname + pathname;
}

const close = (server: Server): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

/** Serves pages as their own hosts, over http on loopback, on a free port. */
export async function servePortal(pages: Pages): Promise<Portal> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const address = addressOf(request.url ?? '/', request.headers.host);
    requests.push(address);
    const html = pages.get(address);
    // Browsers ask for it by themselves, and would report its absence in the page's console.
    const icon = address.endsWith('/favicon.ico');
    response.writeHead(icon ? 204 : html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    });
    response.end(icon ? undefined : (html ?? NOT_FOUND));
  });
  // A proxied https address arrives as CONNECT: refused, so that nothing leaves the machine.
  server.on('connect', (_request, socket) => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { port: (server.address() as AddressInfo).port, requests, close: () => close(server) };
}
