import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import { certificate } from './certificate';

/** Pages by address: `www.hengyang.gov.cn/path.html` → html. */
export type Pages = Map<string, string>;

export interface Portal {
  port: number;
  /** The same pages over https. */
  securePort: number;
  /** Every address asked for, in order, so that a test can say that nothing else was; of one refused behind the proxy only `host:443`. */
  requests: string[];
  /** Serves these pages and no others from now on; what was asked for before is forgotten. */
  serve(pages: Pages): void;
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

const close = (server: Pick<Server, 'close' | 'closeAllConnections'>): Promise<void> =>
  new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });

const portOf = (server: Pick<Server, 'listen' | 'address'>): Promise<number> =>
  new Promise((ready) => server.listen(0, '127.0.0.1', () => ready((server.address() as AddressInfo).port)));

/** Serves pages as their own hosts, over http and https on loopback, on free ports. */
export async function servePortal(pages: Pages): Promise<Portal> {
  const requests: string[] = [];
  let served = pages;
  const answer: RequestListener = (request, response) => {
    const address = addressOf(request.url ?? '/', request.headers.host);
    requests.push(address);
    const html = served.get(address);
    // Browsers ask for it by themselves, and would report its absence in the page's console.
    const icon = address.endsWith('/favicon.ico');
    response.writeHead(icon ? 204 : html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      // Asked for anew each time; no-store would keep a page that was left from being restored.
      'cache-control': 'no-cache',
    });
    response.end(icon ? undefined : (html ?? NOT_FOUND));
  };
  const server = createServer(answer);
  const secure = createSecureServer(certificate, answer);
  const [port, securePort] = await Promise.all([portOf(server), portOf(secure)]);
  // A proxied https address arrives as CONNECT: portals are answered here, the rest is refused, so that nothing leaves the machine.
  server.on('connect', (request, socket) => {
    if (!/(^|\.)gov\.cn:443$/.test(request.url ?? '')) {
      requests.push(request.url ?? '');
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const inside = connect(securePort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      inside.pipe(socket).pipe(inside);
    });
    for (const end of [inside, socket]) end.on('error', () => inside.destroy());
    socket.on('close', () => inside.destroy());
  });
  return {
    port,
    securePort,
    requests,
    serve(pages) {
      served = pages;
      requests.length = 0;
    },
    close: async () => void (await Promise.all([close(server), close(secure)])),
  };
}
